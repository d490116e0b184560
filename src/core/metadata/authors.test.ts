// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readMetadata } from './read-metadata.ts';
import { jsonLd, page } from './test-page.ts';

const authors = (body: string, head = '') =>
  readMetadata(page(body, head), 'https://riverpost.example/bridge').authors;
const article = (author: unknown) => jsonLd({ '@type': 'NewsArticle', headline: 'Bridge', author });

test.each([
  ['an object', { '@type': 'Person', name: 'Ann Lee' }],
  ['a string', 'By Ann Lee'],
  ['an array with doubles', [{ name: 'Ann Lee' }, { name: 'ANN LEE' }]],
  ['a nested array', [[{ name: 'Ann Lee' }]]],
  ['a list of names', { name: ['Ann Lee'] }],
])('JSON-LD: %s', (_what, author) => {
  expect(authors('', article(author))).toEqual(['Ann Lee']);
});

test('JSON-LD: a reference into the graph', () => {
  const graph = [
    { '@type': 'NewsArticle', headline: 'Bridge', author: { '@id': '#ann' } },
    { '@type': 'Person', '@id': '#ann', name: 'Ann Lee' },
  ];
  expect(authors('', jsonLd({ '@graph': graph }))).toEqual(['Ann Lee']);
});

test('meta tags, without addresses', () => {
  const head =
    '<meta property="article:author" content="https://social.example/ann"><meta name="author" content="Ann Lee and Bo Kim">';
  expect(authors('', head)).toEqual(['Ann Lee', 'Bo Kim']);
});

test.each([
  '<a rel="author" href="/ann">Ann Lee</a>',
  '<div itemprop="author"><span itemprop="name">Ann Lee</span></div>',
  '<div class="article-byline">By Ann Lee<time>May 3</time></div>',
  '<h1>Bridge</h1><p>By Ann Lee</p>',
])('on the page: %s', (body) => {
  expect(authors(body)).toEqual(['Ann Lee']);
});

test('several people in elements of their own', () => {
  expect(authors('<div class="authors"><span>Ann Lee</span> <span>Bo Kim</span></div>')).toEqual([
    'Ann Lee',
    'Bo Kim',
  ]);
});

test('the publisher gives way to people, and stands in where there are none', () => {
  const head = `<meta property="og:site_name" content="River Post">${article({ '@type': 'Organization', name: 'River Post' })}`;
  expect(authors('<h1>Bridge</h1><p>By Ann Lee</p>', head)).toEqual(['Ann Lee']);
  expect(authors('<h1>Bridge</h1>', head)).toEqual(['River Post']);
});

test('comments and footers name no author', () => {
  expect(
    authors(
      '<div class="comments"><span class="author">Troll King</span></div><footer><i class="author">Web Team</i></footer>',
    ),
  ).toEqual([]);
});
