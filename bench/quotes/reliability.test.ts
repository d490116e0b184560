import { expect, it } from 'vitest';
import type { QuoteText } from '../../learn/corpora/quotes.ts';
import type { FoundQuote } from './found-quote.ts';
import { reliabilityReport, shownSources, sourceForm } from './reliability.ts';

it('tells a full name from a short one, a pronoun and a description', () => {
  expect(sourceForm('Mayor Ida Holm', 'Ida Holm')).toBe('name');
  expect(sourceForm('Ms Holm', 'Ida Holm')).toBe('short name');
  expect(sourceForm('She', 'Ida Holm')).toBe('pronoun');
  expect(sourceForm('the mayor', 'Ida Holm')).toBe('description');
  expect(sourceForm('a neighbour', null)).toBe('description');
  expect(sourceForm(null, null)).toBe('none');
});

it('counts what is shown for the stretches of the text that are labelled', () => {
  const text = '“It rains a lot here,” Ida Holm said.';
  const doc = {
    id: 'a',
    text,
    skip: [],
    quotes: [
      { kind: 'direct', content: [[1, 21]], quoted: [[1, 21]], source: [23, 31], sourceHeads: [[27, 31]] },
    ],
  } as unknown as QuoteText;
  const quote: FoundQuote = {
    start: 1,
    end: 21,
    kind: 'direct',
    source: { start: 23, end: 31 },
    cue: null,
    speaker: 'Ida Holm',
    confidence: 0.95,
  };
  expect(shownSources([doc], new Map([['a', [quote]]]))).toEqual([
    { form: 'name', kind: 'direct', confidence: 0.95, right: true },
  ]);
});

it('gives each band the share that is right', () => {
  const source = (confidence: number, right: boolean) =>
    ({ form: 'name', kind: 'direct', confidence, right }) as const;
  const report = reliabilityReport('made', [source(0.95, true), source(0.92, false), source(0.55, true)], {
    ATTRIBUTED: 0.33,
    SURE: 0.91,
  });
  const [heads = '', all = ''] = report.split('\n').map((line) => line.trim());
  expect(heads.split(/\s{2,}/)).toEqual([
    'made: right, of confidence',
    'below 0.33',
    'from 0.33',
    'from 0.5',
    'from 0.6',
    'from 0.7',
    'from 0.8',
    'from 0.91',
  ]);
  expect(all.split(/\s{2,}/)).toEqual(['all', '–', '–', '100 of 1', '–', '–', '–', '50 of 2']);
});
