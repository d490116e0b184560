import { readFileSync } from 'node:fs';
import { parse } from 'tldts';
import { describe, expect, it } from 'vitest';
import { lineChanges } from './support/shapes/line-changes.ts';
import { expectedReading, readShape, shapePage, shapeSlugs } from './support/shapes/shapes.ts';

// Pages of real publishers with invented words: docs/design/extraction.md, "Real page shapes".
/** Checks that a host is one of those whose addresses are names of data formats. */
const isVocabulary = (host: string) =>
  ['schema.org', 'www.schema.org', 'data-vocabulary.org', 'www.w3.org'].includes(host.toLowerCase());
const asLines = (value: unknown): string => JSON.stringify(value, null, 2);

describe('real page shapes', () => {
  it.each(shapeSlugs())('reads %s', (slug) => {
    const expected = expectedReading(slug);
    const shown = readShape(shapePage(slug), expected.facts.url);
    expect(lineChanges(expected.markdown, shown.markdown)).toEqual([]);
    expect(lineChanges(asLines(expected.facts), asLines(shown.facts))).toEqual([]);
  });

  it.each(shapeSlugs())('names no host in %s that anybody could have', (slug) => {
    const page = readFileSync(new URL(`./shapes/${slug}/page.html`, import.meta.url), 'utf8');
    const hosts = [...page.matchAll(/https?:\/\/([^\s"'<>/\\?#&)]+)/gi)].map(([, host = '']) => host);
    expect(hosts.filter((host) => !isVocabulary(host) && parse(host).isIcann)).toEqual([]);
  });
});
