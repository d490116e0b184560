// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMetadata } from './read-metadata.ts';
import { jsonLd, page } from './test-page.ts';

const URL = 'https://riverpost.example/bridge';
const BUDGET = 4_000;

/** Returns the metadata of a page, and the time that reading took, in milliseconds. */
function timed(document: Document) {
  const begin = performance.now();
  const metadata = readMetadata(document, URL);
  return { metadata, time: performance.now() - begin };
}

describe('is read in bounded time', () => {
  test('a script of 20 million characters: left out, the others count', () => {
    const document = page('', jsonLd({ '@type': 'NewsArticle', headline: 'Bridge saved' }));
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.textContent = `{"@type":"NewsArticle","headline":"${'x'.repeat(20_000_000)}"}`;
    document.head.prepend(script);
    const { metadata, time } = timed(document);
    expect(metadata.headline).toBe('Bridge saved');
    expect(time).toBeLessThan(BUDGET);
  });

  test('a broken script of white space and commas', () => {
    const { time } = timed(page('', jsonLd(`{"a":1${', '.repeat(200_000)}${' '.repeat(300_000)}-`)));
    expect(time).toBeLessThan(BUDGET);
  });

  test('5,000 meta tags: the first 400', () => {
    const document = page('<h1>Bridge saved</h1>');
    for (let i = 0; i < 5_000; i++) {
      const meta = document.createElement('meta');
      meta.setAttribute('name', i < 400 ? `x${i}` : 'author');
      meta.setAttribute('content', 'Ann Lee');
      document.head.append(meta);
    }
    const { metadata, time } = timed(document);
    expect(metadata.authors).toEqual([]);
    expect(time).toBeLessThan(BUDGET);
  });

  test('objects within objects, and references that lead back', () => {
    const deep = `${'{"@type":"NewsArticle","mainEntity":'.repeat(50_000)}{}${'}'.repeat(50_000)}`;
    const loop = {
      '@graph': [
        { '@id': '#a', '@type': 'NewsArticle', headline: 'Bridge saved', author: { '@id': '#b' } },
        { '@id': '#b', author: { '@id': '#a' }, mainEntity: { '@id': '#b' } },
      ],
    };
    const { metadata, time } = timed(page('', jsonLd(deep) + jsonLd(loop)));
    expect(metadata.authors).toEqual([]);
    expect(time).toBeLessThan(BUDGET);
  });

  test('elements without a text near the headline', () => {
    const { metadata, time } = timed(page(`<h1>Bridge${'<i></i>'.repeat(5_000)}saved</h1>`));
    expect(metadata.headline).toBe('Bridge');
    expect(time).toBeLessThan(BUDGET);
  });
});

describe('nothing throws', () => {
  const json = fc.json({ maxDepth: 4 });
  const key = fc.constantFrom(
    '@type',
    '@id',
    '@graph',
    'headline',
    'author',
    'name',
    'image',
    'url',
    'datePublished',
    'hasPart',
    'cssSelector',
    'mainEntityOfPage',
    'articleBody',
    'publisher',
  );
  const value = fc.letrec((tie) => ({
    node: fc.oneof(
      fc.constantFrom('NewsArticle', 'Person', 'Bridge', '#a', 'https://[', '2024-13-45', null, true, 7),
      fc.string({ maxLength: 12 }),
      fc.array(tie('node'), { maxLength: 3 }),
      fc.dictionary(key, tie('node'), { maxKeys: 5 }),
    ),
  })).node;

  test('whatever the JSON-LD is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          json,
          fc.string(),
          value.map((node) => JSON.stringify(node)),
        ),
        (source) => {
          const document = page('<h1>Bridge</h1>');
          const script = document.createElement('script');
          script.type = 'application/ld+json';
          script.textContent = source;
          document.head.append(script);
          expect(Array.isArray(readMetadata(document, URL).authors)).toBe(true);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('forms around the headline that hide their methods', () => {
    const fields = ['getAttribute', 'closest', 'parentElement', 'children', 'localName', 'ownerDocument']
      .map((name) => `<input name="${name}">`)
      .join('');
    const body = `<form class="kicker">${fields}<h1>Bridge saved</h1><p>By Ann Lee</p></form>`;
    const { publisher, lang } = readMetadata(
      page(body, '<meta property="og:site_name" content="River Post">'),
      URL,
    );
    expect({ publisher, lang }).toEqual({ publisher: 'River Post', lang: null });
  });

  test('images that hide what belongs to the document', () => {
    const body = '<img name="querySelectorAll"><img name="title"><img name="body"><h1>Bridge saved</h1>';
    const head = '<meta name="author" content="Ann Lee">';
    expect(readMetadata(page(body, head), URL).authors).toEqual(['Ann Lee']);
  });
});
