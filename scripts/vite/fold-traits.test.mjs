import { expect, it } from 'vitest';
import { commonFact, foldTraits } from './fold-traits.mjs';

const data = commonFact([
  { verbSecond: false, hasCapitals: true, kin: '', trust: 0.5, code: 'cs', cases: { male: '' } },
  { verbSecond: false, hasCapitals: true, kin: '', trust: 0.6, code: 'pl', cases: { male: '' } },
]);
const lexicon = commonFact([
  {
    data: { verbSecond: false },
    kin: new Set(),
    plurals: [],
    asides: new Map(),
    naming: new Set(['a']),
    none: null,
  },
  {
    data: { verbSecond: false },
    kin: new Set(),
    plurals: [],
    asides: new Map(),
    naming: new Set(),
    none: null,
  },
]);
const Grammar = commonFact([{ genitive: 0, adverb: undefined }]);
const fold = (code) => foldTraits('a.ts', code, { data, lexicon, Grammar });

it('writes what is the same in all languages into the code', () => {
  expect(fold('if (a.lexicon.data.verbSecond) one(data.hasCapitals, lexicon.none);')).toBe(
    'if (false) one(true, null);',
  );
  expect(fold('one(data.cases.male, data.kin)')).toBe('one("", "")');
});

it('leaves what differs, and words of one language', () => {
  for (const code of [
    'data.trust',
    'data.code',
    'lexicon.naming.has(a)',
    'data[verbSecond]',
    'other.verbSecond',
  ])
    expect(fold(code)).toBe(code);
});

it('finds nothing in a list that is empty in all languages', () => {
  expect(fold("[lexicon.kin.has(a.tokens[i]?.lower ?? ''), lexicon.kin.size]")).toBe('[false, 0]');
  expect(fold('lexicon.plurals.some((end) => one(end)) || lexicon.asides.get(a)')).toBe('false || undefined');
  expect(fold('for (const one of lexicon.plurals) two(one);')).toBe(
    'for (const one of lexicon.plurals) two(one);',
  );
});

it('leaves a question that does something besides', () => {
  for (const code of ['lexicon.kin.has(next())', 'lexicon.kin.has(a[i++])']) expect(fold(code)).toBe(code);
});

it('takes what is known out of patterns', () => {
  expect(fold('const { verbSecond, trust } = lexicon.data;')).toBe(
    'const {  trust } = lexicon.data, verbSecond = false;',
  );
  expect(
    fold('const isOne = (a, { data: { verbSecond: second }, trust }: Lexicon) => second && trust;'),
  ).toBe(
    'const isOne = (a, { data: {  }, trust }: Lexicon) => { const second = false; return (second && trust); };',
  );
  expect(fold('function one({ verbSecond }: PackedLanguage) { return verbSecond; }')).toBe(
    'function one({  }: PackedLanguage) {const verbSecond = false; return verbSecond; }',
  );
});

it('finds nothing in what a pattern takes out, either', () => {
  expect(fold('const { kin } = a.lexicon; one(kin.has(b));')).toMatch(
    /^const \{\s*\} = a\.lexicon, kin = new Set\(\); one\(false\);$/,
  );
  const shadowed = 'function one({ kin }: Lexicon) { return (kin) => kin.has(1); }';
  expect(fold(shadowed)).toBe(shadowed);
});

it('leaves patterns of which nothing tells what they take apart', () => {
  const code = 'const one = ({ verbSecond }) => verbSecond;';
  expect(fold(code)).toBe(code);
});

it('reads nothing from a list that is empty in all languages', () => {
  expect(fold('[new Set(wordsOf(data.kin)), phrasesOf(data.kin), wordsOf(data.code)]')).toBe(
    '[new Set([]), new Map(), wordsOf(data.code)]',
  );
});

it('finds no bit in a word that no list gives', () => {
  expect(fold('hasGrammar(tokens, i + 1, Grammar.genitive) || token.grammar & Grammar.genitive')).toBe(
    'false || 0',
  );
  for (const code of [
    'hasGrammar(tokens, i, Grammar.adverb)',
    'next() & Grammar.adverb',
    'token.grammar === Grammar.genitive',
  ])
    expect(fold(code)).toBe(code);
});
