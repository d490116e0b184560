// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readHead } from './head-facts.ts';
import { headSignals } from './head-signals.ts';
import { page, signalOf } from './test-page.ts';

function measure(name: string, head: string): number {
  return signalOf(headSignals(readHead(page('', head))), name);
}
const jsonLd = (json: string) => `<script type="application/ld+json">${json}</script>`;

describe('JSON-LD', () => {
  test.each([
    ['markup-news', '{"@graph":[{"@type":"WebPage"},{"@type":["NewsArticle","Article"]}]}'],
    ['markup-news', '{"@type":"http://schema.org/ReportageNewsArticle"}'],
    ['markup-news', '{"@type":"LiveBlogPosting", broken'],
    ['markup-article', '[{"@type":"BlogPosting"}]'],
    ['markup-product', '{"@type":"Product","offers":{"@type":"Offer"}}'],
    ['markup-collection', '{"@type":"CollectionPage"}'],
    ['markup-forum', '{"@type":"DiscussionForumPosting"}'],
    ['markup-page-only', '{"@type":"WebPage"}'],
    ['markup-site-only', '{"@type":"WebSite"}'],
  ])('%s is seen in %s', (name, json) => {
    expect(measure(name, jsonLd(json))).toBe(1);
    expect(measure(name, jsonLd('{"@type":"Organization"}'))).toBe(0);
  });

  test('a page that also names an article is not a mere page', () => {
    expect(measure('markup-page-only', jsonLd('[{"@type":"WebPage"},{"@type":"Article"}]'))).toBe(0);
    expect(measure('markup-site-only', jsonLd('[{"@type":"WebSite"},{"@type":"BlogPosting"}]'))).toBe(0);
  });

  test('of lists within lists without end only so many types are read', () => {
    const nested = jsonLd(`${'"@type":['.repeat(20)}]`.repeat(200)).repeat(12);
    expect(readHead(page('', nested)).types.length).toBeLessThan(2_000);
  });

  test.each(['"@type"', '"@type":', '"@type":"', '"@type":[', '"@type":[]', '"@type": 3, "a": "Article"'])(
    'broken off in the middle: %s',
    (json) => expect(measure('markup-article', jsonLd(json))).toBe(0),
  );

  test('an address of a type with escaped slashes is one, too', () => {
    expect(measure('markup-news', jsonLd('{"@type":"http:\\/\\/schema.org\\/NewsArticle"}'))).toBe(1);
  });

  test('only the beginning of a huge script is read', () => {
    const padding = ' '.repeat(50_000);
    expect(measure('markup-news', jsonLd(`{"a":"${padding}","@type":"NewsArticle"}`))).toBe(0);
  });
});

describe('meta tags', () => {
  test.each([
    ['og-article', '<meta property="og:type" content="Article">'],
    ['og-website', '<meta property="og:type" content="website">'],
    ['markup-product', '<meta property="og:type" content="product.item">'],
    ['meta-published', '<meta property="article:published_time" content="2024-05-01">'],
    ['meta-published', '<meta name="DC.date.issued" content="2024-05-01">'],
    ['meta-author', '<meta name="author" content="Ann Lee">'],
  ])('%s is seen in %s', (name, head) => {
    expect(measure(name, head)).toBe(1);
    expect(measure(name, '<meta name="viewport" content="width=device-width">')).toBe(0);
  });

  test('an empty tag says nothing', () => {
    expect(measure('meta-author', '<meta name="author" content="">')).toBe(0);
  });
});

describe('title', () => {
  test.each(['How to mend a bridge', 'Warum die Brücke fiel', '7 bridges', 'The best bridges of 2024'])(
    '%s asks or advises',
    (title) => {
      expect(measure('title-asks', `<title>${title}</title>`)).toBe(1);
    },
  );

  test('a plain title does not', () => {
    expect(measure('title-asks', '<title>Bridge repair contract awarded</title>')).toBe(0);
  });

  test('a forum says so', () => {
    expect(measure('title-forum', '<title>Loose pillar | Bridge Forum</title>')).toBe(1);
    expect(measure('title-forum', '<title>Loose pillar</title>')).toBe(0);
  });

  test.each([
    ['title-guides', 'A guide to bridges', 'Bridge repair contract awarded'],
    ['title-offers', 'Bridge repair services', 'Bridge falls into the river'],
    ['title-dash', 'Bridges - Firm', 'Well-built bridges'],
    ['title-colon', 'Bridges: a history', 'Bridges'],
  ])('%s: %s and not %s', (name, yes, no) => {
    expect(measure(name, `<title>${yes}</title>`)).toBe(1);
    expect(measure(name, `<title>${no}</title>`)).toBe(0);
  });

  test('long titles count, in any script', () => {
    expect(measure('title-long', '<title>Home</title>')).toBe(0);
    expect(
      measure(
        'title-long',
        '<title>Council votes to repair the old bridge before the winter comes to town again</title>',
      ),
    ).toBeGreaterThan(0.9);
    expect(
      measure('title-long', '<title>市議会は冬が来る前に古い橋を修理することを月曜日に決定した</title>'),
    ).toBeGreaterThan(0.5);
  });
});
