import { expect, it } from 'vitest';
import { wordCounter } from './word-counter.ts';

it.each([
  ['en', 'The ferry, late again, left at 9.', 7],
  ['de', 'Die Fähre fuhr nicht.', 4],
  ['ja', '船は出た。', 4],
  [null, 'Two words', 2],
  ['no tag!', 'Two words', 2],
  ['en', ' — … ', 0],
])('in %s, %j has %i words', (lang, text, words) => {
  expect(wordCounter(lang)(text)).toBe(words);
});
