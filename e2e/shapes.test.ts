import { describe, expect, it } from 'vitest';
import { lineChanges } from './support/shapes/line-changes.ts';
import { expectedReading, readShape, shapePage, shapeSlugs } from './support/shapes/shapes.ts';

// Pages of real publishers with invented words: docs/design/extraction.md, "Real page shapes".
const asLines = (value: unknown): string => JSON.stringify(value, null, 2);

describe('real page shapes', () => {
  it.each(shapeSlugs())('reads %s', (slug) => {
    const expected = expectedReading(slug);
    const shown = readShape(shapePage(slug), expected.facts.url);
    expect(lineChanges(expected.markdown, shown.markdown)).toEqual([]);
    expect(lineChanges(asLines(expected.facts), asLines(shown.facts))).toEqual([]);
  });
});
