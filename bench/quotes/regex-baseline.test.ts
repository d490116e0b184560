import { expect, it } from 'vitest';
import { regexBaseline } from './regex-baseline.ts';

it('ties a stretch to the nearest name beside a verb of saying, and gives the full name', () => {
  const text = 'Ida Holm met the press. “It froze,” Holm said.';
  const [quote] = regexBaseline(text);
  expect(text.slice(quote?.start, quote?.end)).toBe('It froze');
  expect(text.slice(quote?.source?.start, quote?.source?.end)).toBe('Holm');
  expect(quote?.speaker).toBe('Ida Holm');
});

it('takes what follows "Name said" for an indirect statement', () => {
  const text = 'Karl Lund said that the boats would stay in.';
  const [quote] = regexBaseline(text);
  expect(quote?.kind).toBe('indirect');
  expect(text.slice(quote?.start, quote?.end).trim()).toBe('that the boats would stay in');
});
