// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { parseLeniently, readJsonLd, typesOf } from './json-ld.ts';
import { jsonLd, page } from './test-page.ts';

describe('lenient parsing', () => {
  test.each([
    ['trailing commas', '{"a":1,"b":[1,2,],}', { a: 1, b: [1, 2] }],
    ['line breaks in strings', '{"a":"one\ntwo"}', { a: 'one two' }],
    ['CDATA comments', '//<![CDATA[\n{"a":1}\n//]]>', { a: 1 }],
    ['HTML comments', '<!-- {"a":1} -->', { a: 1 }],
    ['several objects', '{"a":1}\n{"b":2}', [{ a: 1 }, { b: 2 }]],
    ['encoded quotation marks', '{&quot;a&quot;:1}', { a: 1 }],
    ['a semicolon', '{"a":1};', { a: 1 }],
  ])('%s', (_what, source, data) => {
    expect(parseLeniently(source)).toEqual(data);
  });

  test('hopeless source gives null', () => {
    expect(parseLeniently('window.data = {')).toBeNull();
  });
});

test('objects are found in arrays, @graph and mainEntity, in order', () => {
  const head =
    jsonLd([
      { '@type': 'Organization' },
      { '@graph': [{ '@type': 'WebPage', mainEntity: { '@type': 'Article' } }] },
    ]) + jsonLd({ '@type': 'BreadcrumbList' });
  const types = readJsonLd(page('', head)).flatMap(typesOf);
  expect(types).toEqual(['Organization', 'WebPage', 'Article', 'BreadcrumbList']);
});

test('a broken script does not hide the others', () => {
  const head = jsonLd('{"@type":') + jsonLd({ '@type': 'NewsArticle' });
  expect(readJsonLd(page('', head)).flatMap(typesOf)).toEqual(['NewsArticle']);
});

test('scripts that hold more than three million characters are not read, deep nesting does not overflow', () => {
  expect(readJsonLd(page('', jsonLd(`{"a":"${'x'.repeat(3_000_001)}"}`)))).toEqual([]);
  const two = jsonLd({ '@type': 'A', text: 'x'.repeat(2_000_000) });
  const small = jsonLd({ '@type': 'B' });
  expect(readJsonLd(page('', two + two + small)).flatMap(typesOf)).toEqual(['A', 'B']);
  const deep = `${'{"@graph":['.repeat(50_000)}${']}'.repeat(50_000)}`;
  expect(readJsonLd(page('', jsonLd(deep))).length).toBeLessThanOrEqual(2_000);
});

test('types lose the address of their vocabulary', () => {
  expect(typesOf({ '@type': ['http://schema.org/NewsArticle', 'schema:Article', 7] })).toEqual([
    'NewsArticle',
    'Article',
  ]);
});
