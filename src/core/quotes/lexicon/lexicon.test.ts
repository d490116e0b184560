import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { FEMALE_NAMES, MALE_NAMES } from '../languages/given-names.ts';
import { LANGUAGE_DATA } from '../languages/index.ts';
import { fingerprints } from '../weights/given-names.json';
import { givenNamesReader } from './given-names.ts';
import { inflect } from './inflection.ts';
import { hasLatinNames } from './language-tag.ts';
import { lookUp } from './look-up.ts';
import { packLexicons } from './pack-lexicons.ts';
import { readLexicon } from './read-lexicon.fixture.ts';
import { Grammar, Noun } from './word-classes.ts';
import { GRAMMAR_LISTS, NOUN_LISTS, STEM_LISTS } from './word-lists.ts';

const WEIGHTS = path.join(import.meta.dirname, '../weights');

/** Words of no language. */
const noise = Array.from({ length: 20_000 }, (_, n) => `qz${(n * 7919).toString(36)}x`);

describe('inflection', () => {
  it('writes out the forms of a paradigm', () => {
    expect(inflect('claim.a', { a: '- s ed ing' })).toEqual(['claim', 'claims', 'claimed', 'claiming']);
    expect(inflect('said', { a: '- s ed ing' })).toEqual(['said']);
  });

  it('doubles the end of a stem and puts a prefix before it', () => {
    expect(inflect('admit.d', { d: '- +ed' })).toEqual(['admit', 'admitted']);
    expect(inflect('sag.w', { w: 'te ge~t' })).toEqual(['sagte', 'gesagt']);
  });
});

it.each([
  ['es', 'tetracampeón'],
  ['pt', 'vicegovernador'],
  ['it', 'neosindaco'],
  ['el', 'αντιδιευθυντής'],
])('knows a noun for somebody behind a prefix, in %s: %s', (lang, word) => {
  expect(lookUp(readLexicon(lang), word, false)[1] & (Noun.role | Noun.roleMale | Noun.roleFemale)).not.toBe(
    0,
  );
});

it.each([
  ['en', 'germany', 'tuesday', 'march'],
  ['zh', '德国', '星期二', '三月'],
  ['ar', 'ألمانيا', 'الثلاثاء', 'مارس'],
])('knows countries, days and months without asking the browser, in %s', (lang, country, day, month) => {
  const nounOf = (word: string) => lookUp(readLexicon(lang), word, true)[1];
  expect(nounOf(country) & Noun.place).not.toBe(0);
  expect([nounOf(day) & Noun.time, nounOf(month) & Noun.time]).not.toContain(0);
});

describe('what ships', () => {
  it('is packed from the lists as they are: else run npm run pack', { timeout: 120_000 }, () => {
    const files = fs.readdirSync(WEIGHTS, { recursive: true, encoding: 'utf8' });
    const packed = packLexicons();
    for (const [file, data] of Object.entries(packed))
      expect(JSON.parse(fs.readFileSync(path.join(WEIGHTS, file), 'utf8'))).toEqual(data);
    expect(files.filter((file) => /^lexicons\W/.test(file) && !(file in packed))).toEqual([]);
  });

  it.each(LANGUAGE_DATA.map((data) => [data.code, data] as const))(
    'gives every word of %s its bits',
    (code, data) => {
      const lexicon = readLexicon(code);
      const lost = [GRAMMAR_LISTS, NOUN_LISTS].flatMap((lists, place) =>
        lists.flatMap((key, bit) =>
          (key ? data[key].toLowerCase().split(' ') : [])
            .filter((entry) => entry !== '')
            .flatMap((entry) => (place === 0 && bit < STEM_LISTS ? inflect(entry, data.paradigms) : [entry]))
            .filter((form) => !((lexicon.wordBits(form)[place] ?? 0) & (1 << bit)))
            .map((form) => `${key}: ${form}`),
        ),
      );
      expect(lost).toEqual([]);
    },
  );

  it('takes few words for listed ones that are not', () => {
    const lexicon = readLexicon('en');
    const misread = noise.filter((word) => lexicon.wordBits(word).some((bits) => bits !== 0));
    expect(misread.length / noise.length).toBeLessThan(0.025);
    const small = noise.filter((word) => lexicon.wordBits(word)[0] & (Grammar.preposition | Grammar.article));
    expect(small).toEqual([]);
  });

  it('knows the given names by gender, where a language has them', () => {
    const givenNameBits = givenNamesReader(fingerprints);
    const has = (bit: number) => (name: string) => (givenNameBits(name) & bit) !== 0;
    expect(MALE_NAMES.split(' ').every(has(Noun.nameMale))).toBe(true);
    expect(FEMALE_NAMES.split(' ').every(has(Noun.nameFemale))).toBe(true);
    expect(noise.filter((word) => givenNameBits(word) !== 0).length / noise.length).toBeLessThan(0.015);
    expect(givenNamesReader('')('anna')).toBe(0);
    expect(['en', 'tr', 'pl', 'ja', 'ru', 'constructor'].map(hasLatinNames)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('looking up', () => {
  it('knows a joined noun by its end, also in the genitive', () => {
    const lexicon = readLexicon('de');
    expect(lookUp(lexicon, 'regierungssprecherin', true)[1] & Noun.roleFemale).toBeTruthy();
    expect(lookUp(lexicon, 'innenministeriums', true)[1] & Noun.organisation).toBeTruthy();
    expect(lookUp(lexicon, 'regierungssprecherin', false)[1]).toBe(0);
  });

  it('finds verbs in all their forms', () => {
    expect(lookUp(readLexicon('de'), 'betonten', false)[0] & Grammar.speech).toBeTruthy();
    expect(lookUp(readLexicon('en'), 'admitted', false)[0] & Grammar.speech).toBeTruthy();
  });

  it.each([
    ['en', 'senators', Noun.group],
    ['en', 'companies', Noun.group],
    ['en', 'paediatrician', Noun.role],
    ['en', 'surveys', Noun.document],
    ['de', 'ministerinnen', Noun.group],
    ['de', 'ministerin', Noun.roleFemale],
    ['fr', 'directrice', Noun.roleFemale],
    ['fr', 'journalistes', Noun.group],
    ['es', 'senadores', Noun.group],
    ['es', 'alcaldesa', Noun.roleFemale],
    ['it', 'senatrice', Noun.roleFemale],
    ['it', 'giornalisti', Noun.group],
    ['pt', 'senadoras', Noun.group],
    ['nl', 'journalisten', Noun.group],
  ])('derives by inflection: %s %s', (code, word, bit) => {
    expect(lookUp(readLexicon(code), word, code === 'de')[1] & bit).toBeTruthy();
  });

  it('asks the runtime for days, months and countries', () => {
    expect(lookUp(readLexicon('pt'), 'dezembro', false)[1] & Noun.time).toBeTruthy();
    expect(lookUp(readLexicon('nl'), 'finland', true)[1] & Noun.place).toBeTruthy();
  });

  it('lets a language overrule the common list of first names', () => {
    const andrea = lookUp(readLexicon('it'), 'andrea', true)[1];
    expect(andrea & Noun.nameMale).toBeTruthy();
    expect(andrea & Noun.nameFemale).toBe(0);
    expect(lookUp(readLexicon('de'), 'andrea', true)[1] & Noun.nameFemale).toBeTruthy();
  });
});
