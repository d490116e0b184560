import { expect, it } from 'vitest';
import { readAnalysis } from '../analysis/read-analysis.fixture.ts';

function mentions(text: string): string[] {
  const a = readAnalysis(text, 'de');
  return a.mentions.map(({ from, to }) => text.slice(a.tokens[from]?.start, a.tokens[to - 1]?.end));
}

it('takes an article behind a comma and before another one for a relative pronoun', () => {
  expect(mentions('Sie las das Schreiben, das der Redaktion vorliegt.')).toEqual([
    'Sie',
    'das Schreiben',
    'das',
    'der Redaktion',
  ]);
  expect(mentions('Sie mag die Stadt, in der sie wohnt.')).toEqual(['Sie', 'die Stadt', 'der', 'sie']);
  expect(mentions('Das sagte Weber, der Chef der Firma.')).toContain('der Chef');
});

it('takes a relative amid a clause for a possessive', () => {
  expect(mentions('Das gab dessen Vorsitzender zu bedenken.')).toContain('dessen Vorsitzender');
});
