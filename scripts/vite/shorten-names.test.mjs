import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { build } from 'vite';
import { beforeAll, expect, it } from 'vitest';
import { projectFolder } from '../setup/run.mjs';
import { innerNames } from './inner-names.mjs';
import { shortenNames } from './shorten-names.mjs';

const QUOTES = join(projectFolder, 'src/core/quotes');

/** What finds quotations, with every language, built as one script. */
async function everyLanguage() {
  const { output } = await build({
    root: projectFolder,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      rolldownOptions: {
        input: join(QUOTES, 'every-language.ts'),
        preserveEntrySignatures: 'strict',
        output: { format: 'iife', name: 'built' },
      },
    },
  });
  return output[0].code;
}

const read = (code) => vm.runInNewContext(`${code}; built.attributeText`, { Intl });
let built = '';
beforeAll(async () => {
  built = await everyLanguage();
});

it('finds in every language the same with short names', () => {
  const shortened = shortenNames(built);
  expect(shortened.length).toBeLessThan(built.length * 0.97);
  const [long, short] = [read(built), read(shortened)];
  for (const lang of readdirSync(join(QUOTES, 'languages'), { withFileTypes: true })) {
    if (!lang.isDirectory()) continue;
    const texts = JSON.parse(readFileSync(join(QUOTES, 'languages', lang.name, 'fixtures.json'), 'utf8'));
    for (const { text } of texts)
      expect(short(text, { lang: lang.name })).toEqual(long(text, { lang: lang.name }));
  }
});

it('does no more where it has been done', () => {
  const shortened = shortenNames(built);
  expect(shortenNames(shortened)).toBe(shortened);
});

it('leaves code as it is that has none of the names', () => {
  const code = 'const a = { own2: 1 };\n\nconsole.log(a . own2)';
  expect(shortenNames(code)).toBe(code);
});

it('leaves names that anything else has: the browser, our other code, strings, fields inside data', () => {
  const names = innerNames();
  expect(names).toHaveProperty('adjectivesFollow');
  for (const name of ['length', 'lower', 'speakerId', 'noun', 'code', 'constructor', 'Locale'])
    expect(names).not.toHaveProperty(name);
});

it('gives each name one of its own, which no code writes', () => {
  const names = innerNames();
  const short = Object.values(names);
  expect(new Set(short).size).toBe(short.length);
  for (const name of short) expect(names).not.toHaveProperty(name);
});
