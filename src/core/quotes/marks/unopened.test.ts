import { expect, it } from 'vitest';
import { readLexicon } from '../lexicon/read-lexicon.fixture.ts';
import { paragraphsOf } from './paragraphs.ts';
import { findStretches } from './stretches.ts';
import { withUnopened } from './unopened.ts';

const find = (text: string): string[] => {
  const paragraphs = paragraphsOf(text);
  return withUnopened(text, paragraphs, findStretches(text, paragraphs), readLexicon('da')).map((it) =>
    text.slice(it.start, it.end),
  );
};

it.each([
  [
    'Det er ikke blevet regnet for et arbejde, "siger Lene Dahl.',
    ['Det er ikke blevet regnet for et arbejde'],
  ],
  [
    'Det er ikke blevet regnet for et arbejde", siger Lene Dahl.',
    ['Det er ikke blevet regnet for et arbejde'],
  ],
  ['Det er ikke blevet regnet for et arbejde, "men for en dyd.', []],
  ['Byen sov. Det er ikke blevet regnet for noget", siger Lene Dahl.', []],
])('%s', (text, quotations) => {
  expect(find(text)).toEqual(quotations);
});
