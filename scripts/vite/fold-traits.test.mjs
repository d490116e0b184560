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
const fold = (code) => foldTraits('a.ts', code, { data, lexicon });

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
  const narrow = fold('const isOne = (a, { data: { verbSecond: second }, kin }: Lexicon) => second && kin;');
  expect(narrow).toBe(
    'const isOne = (a, { data: {  }, kin }: Lexicon) => { const second = false; return (second && kin); };',
  );
  expect(fold('function one({ verbSecond }: PackedLanguage) { return verbSecond; }')).toBe(
    'function one({  }: PackedLanguage) {const verbSecond = false; return verbSecond; }',
  );
});

it('leaves patterns of which nothing tells what they take apart', () => {
  const code = 'const one = ({ verbSecond }) => verbSecond;';
  expect(fold(code)).toBe(code);
});
