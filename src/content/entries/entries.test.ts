import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import manifest from '../../../manifest.json';
import { ENTRIES } from './entries.ts';

it('names every script beside it, each after its file', () => {
  const files = readdirSync(import.meta.dirname).filter((file) => file.includes('.iife.'));
  expect(ENTRIES.map(({ file }) => file).sort()).toEqual(files.sort());
  for (const { name, file } of ENTRIES) expect(file.replace(/\.iife\.tsx?$/, '')).toBe(name);
});

it('has the manifest declare the detector, and the build the script before it', () => {
  const declared = ENTRIES.filter(({ isDeclared }) => isDeclared).map(
    ({ file }) => `src/content/entries/${file}`,
  );
  const inManifest = manifest.content_scripts.flatMap(({ js }) => js);
  expect(declared).toEqual(['src/content/entries/own-world.iife.ts', ...inManifest]);
});
