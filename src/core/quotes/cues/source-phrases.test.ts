import { expect, it } from 'vitest';
import { analyse, spanOf } from '../analysis/analysis.ts';
import { attributeText } from '../every-language.ts';
import { readLexicon } from '../lexicon/read-lexicon.fixture.ts';
import { findTies } from './find-ties.ts';

const TEXT = 'Nach Einschätzung des Vorstandsvorsitzenden Tom Hale wird das Geld „nicht reichen“.';

it('takes the noun of the phrase into the words that name the source, and leaves the mention as it is', () => {
  const a = analyse(TEXT, readLexicon('de'));
  for (const mention of a.mentions) Object.freeze(mention);
  const tie = findTies(a).find(({ form }) => form === 'according');
  const { start, end } = spanOf(a, tie?.sourceFrom ?? 0, tie?.mention?.to ?? 0);
  expect(TEXT.slice(start, end)).toBe('Einschätzung des Vorstandsvorsitzenden Tom Hale');
  expect(a.mentions).toContain(tie?.mention);
});

it('does not take that noun for a part of the speaker’s office', () => {
  const { quotes, speakers } = attributeText(TEXT, { lang: 'de' });
  expect(quotes[0]?.source).toEqual({ start: 5, end: 52 });
  expect(speakers).toMatchObject([{ name: 'Tom Hale', role: 'Vorstandsvorsitzenden' }]);
});
