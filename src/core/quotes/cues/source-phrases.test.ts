import { expect, it } from 'vitest';
import { spanOf } from '../analysis/analysis.ts';
import { readAnalysis } from '../analysis/read-analysis.fixture.ts';
import { attributeText } from '../every-language.ts';
import { findTies } from './find-ties.ts';

const TEXT = 'Nach Einschätzung des Vorstandsvorsitzenden Tom Hale wird das Geld „nicht reichen“.';

it('takes the noun of the phrase into the words that name the source, and leaves the mention as it is', () => {
  const a = readAnalysis(TEXT, 'de');
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

it.each([
  ['it', 'Secondo le ultime stime dell’Istat, i prezzi salgono.', 'Istat'],
  ['es', 'Según los datos de la patronal, el consumo baja.', 'la patronal'],
  ['fr', 'Selon le récit de la victime, ils étaient trois.', 'la victime'],
  ['it', 'Secondo lo studio della Bocconi, il Pil crescerà.', 'lo studio'],
  ['it', 'Per il compleanno di Anna Riva, il bar apre.', undefined],
])('finds whose the figures or the story are, in %s: %s', (lang, text, who) => {
  const a = readAnalysis(text, lang);
  const { mention } = findTies(a).find(({ form }) => form === 'according') ?? {};
  expect(mention && text.slice(a.tokens[mention.from]?.start, a.tokens[mention.to - 1]?.end)).toBe(who);
});
