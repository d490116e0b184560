import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ignoredNames, sourceFiles } from './source-files.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'source-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** @param {string} path @param {string} text */
function write(path, text) {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

it('takes every file but those that .gitignore leaves out', () => {
  write('.gitignore', 'node_modules/\ndist/\n*.log\n');
  write('src/a.ts', 'a');
  write('node_modules/b/index.js', 'b');
  write('scripts/dist/c.js', 'c');
  write('npm.log', 'd');
  const files = sourceFiles(folder);
  expect([...files.keys()].sort()).toEqual(['.gitignore', 'src/a.ts']);
  expect(String(files.get('src/a.ts'))).toBe('a');
});

it('understands every line of this project’s .gitignore', () => {
  const text = readFileSync(new URL('../../.gitignore', import.meta.url), 'utf8');
  const ignores = ignoredNames(text);
  for (const line of text.trim().split('\n')) {
    expect(line).toMatch(/^(\*\.\w+|[\w.-]+\/?)$/);
    expect(ignores(line.replace('*', 'x').replace('/', ''))).toBe(true);
  }
});
