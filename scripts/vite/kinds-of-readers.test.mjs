import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { build } from 'vite';
import { beforeAll, expect, it } from 'vitest';
import { projectFolder } from '../setup/run.mjs';
import { kindsOfReaders, ONLY_LISTED, readKinds, withoutFeatureNames } from './kinds-of-readers.mjs';

const QUOTES = join(projectFolder, 'src/core/quotes');
const ENTRY = 'virtual:both';
const languages = readdirSync(join(QUOTES, 'languages'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** All languages with the readers that hold everything, and what the package loads for each. */
const source = `
  export { EVERY_LANGUAGE, attributeText } from ${JSON.stringify(join(QUOTES, 'every-language.ts'))};
  export { loadReaders, loadTalk } from ${JSON.stringify(join(projectFolder, 'src/languages/load-readers.ts'))};`;

let built;
beforeAll(async () => {
  const { output } = await build({
    root: projectFolder,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [
      kindsOfReaders(),
      {
        name: 'both',
        resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : null),
        load: (id) => (id === `\0${ENTRY}` ? source : null),
      },
    ],
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: {
        input: ENTRY,
        preserveEntrySignatures: 'strict',
        output: { format: 'iife', name: 'built', codeSplitting: false },
      },
    },
  });
  built = vm.runInNewContext(`${output[0].code}; built`, { Intl });
}, 60_000);

it.each(languages)('finds in every text the same with what is loaded for the language: %s', async (lang) => {
  const { EVERY_LANGUAGE, attributeText, loadReaders, loadTalk } = built;
  const whole = EVERY_LANGUAGE.get(lang);
  const readers = await loadReaders(lang);
  const grammar = readers.grammar ?? whole.grammar;
  const language = { ...whole, readers, grammar, talk: await loadTalk(lang) };
  const texts = JSON.parse(readFileSync(join(QUOTES, 'languages', lang, 'fixtures.json'), 'utf8'));
  for (const { text } of texts) {
    expect(readers.attributeQuotes(text, language)).toEqual(attributeText(text, { lang }));
    expect(readers.holdsTalk(text, language)).toBe(whole.readers.holdsTalk(text, whole));
  }
});

it('knows a few kinds, one for each language, and none by a name', async () => {
  const kinds = await readKinds();
  expect([...kinds.values()].flatMap(({ codes }) => codes).sort()).toEqual([...languages].sort());
  expect(kinds.size).toBeLessThan(9);
  for (const name of kinds.keys()) expect(languages).not.toContain(name);
});

it('leaves the names of features out, and no other words', () => {
  expect(withoutFeatureNames("[flag('isBare', test), category(\n  'end',\n  ENDS)]")).toBe(
    "[flag('', test), category(\n  '',\n  ENDS)]",
  );
  for (const code of ["flag('isBare')", "account('a', b)", "one.has('a', b)"])
    expect(withoutFeatureNames(code)).toBe(code);
});

it('knows bits that no code gives to a word', () => {
  const gives = new RegExp(`(?:\\|=|grammar:|grammar =)[^;=&]*Grammar\\.(?:${ONLY_LISTED.join('|')})\\b`);
  const files = readdirSync(QUOTES, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name.endsWith('.ts'),
  );
  const giving = files.filter((entry) =>
    gives.test(readFileSync(join(entry.parentPath, entry.name), 'utf8')),
  );
  expect(giving.map(({ name }) => name)).toEqual([]);
  expect('token.grammar |= Grammar.adverb | Grammar.genitive;').toMatch(gives);
});
