import { expect } from '@playwright/test';
import { difference, NONE } from './difference.ts';
import type { ExpectedPage } from './site/fixture-pages.ts';
import type { ShownStory } from './story-view.ts';

function expectQuotes(shown: ShownStory, expected: NonNullable<ExpectedPage['quotes']>): void {
  const marked = shown.quotes.filter((quote) => quote.kind !== 'indirect');
  expect(marked.map((quote) => quote.text)).toEqual(expected.map((quote) => quote.text));
  for (const [n, { speaker, in: where }] of expected.entries()) {
    // a name that is shown as not sure is the right name all the same
    if (speaker !== undefined) expect(marked[n]?.label.replace(/\?$/, '')).toBe(`Quote, ${speaker}`);
    if (where) expect(marked[n]?.line).toBe(where);
  }
}

/** Holds what is shown against what the page's expected.json says: all of the story, and nothing else. */
export function expectStory(shown: ShownStory, expected: ExpectedPage): void {
  expect(shown.headline).toBe(expected.headline);
  expect(difference(shown.paragraphs, expected.paragraphs)).toEqual(NONE);
  expect(difference(shown.headings, expected.headings ?? [])).toEqual(NONE);
  if (expected.standfirst) expect(shown.standfirst).toBe(expected.standfirst);
  for (const author of expected.authors ?? []) expect(shown.meta).toContain(author);
  if (expected.publisher) expect(shown.publisher).toContain(expected.publisher);
  if (expected.datePublished) expect(shown.meta).toContain(expected.datePublished.slice(0, 4));
  if (expected.dir) expect(shown.dir).toBe(expected.dir);
  if (expected.pictures !== undefined) expect(shown.pictures).toBe(expected.pictures);
  expect(shown.offered).toBe(expected.offered ?? 0);
  for (const furniture of expected.mustNotContain) expect(shown.text).not.toContain(furniture);
  if (expected.quotes) expectQuotes(shown, expected.quotes);
}
