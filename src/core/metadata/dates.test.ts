// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readMetadata } from './read-metadata.ts';
import { jsonLd, page } from './test-page.ts';

const read = (body: string, head = '', url = 'https://riverpost.example/bridge') =>
  readMetadata(page(body, head), url);

test.each([
  [
    'JSON-LD',
    '',
    jsonLd({ '@type': 'NewsArticle', datePublished: '2024-05-03T10:00:00Z' }),
    '2024-05-03T10:00:00Z',
  ],
  ['Open Graph', '', '<meta property="article:published_time" content="2024-05-03">', '2024-05-03'],
  ['itemprop', '<time itemprop="datePublished" datetime="2024-05-03">today</time>', '', '2024-05-03'],
  [
    'time near the headline',
    '<h1>Bridge</h1><time datetime="2024-05-03T10:00">10 am</time>',
    '',
    '2024-05-03T10:00:00',
  ],
  ['text near the headline', '<h1>Bridge</h1><span>3 May 2024</span>', '', '2024-05-03'],
])('published: %s', (_where, body, head, date) => {
  expect(read(body, head).datePublished).toBe(date);
});

test('published: the address, when nothing else says', () => {
  expect(read('', '', 'https://riverpost.example/2024/05/03/bridge').datePublished).toBe('2024-05-03');
});

test('an invalid date gives way to the next source', () => {
  const head = `${jsonLd({ '@type': 'NewsArticle', datePublished: '0000-00-00' })}<meta name="date" content="2024-05-03">`;
  expect(read('', head).datePublished).toBe('2024-05-03');
});

test('modified', () => {
  expect(
    read('', '<meta property="article:modified_time" content="2024-05-04T08:00:00Z">').dateModified,
  ).toBe('2024-05-04T08:00:00Z');
  expect(read('').dateModified).toBeNull();
});

test('a date near the headline that is printed, not near the one in the breadcrumbs', () => {
  const links = '<p><a href="/x">A link</a></p>'.repeat(60);
  const body = `<nav><h1>Old bridge saved from winter</h1></nav>${links}<h2>Old bridge saved</h2><time datetime="2024-05-03">3 May</time>`;
  const head = '<meta property="og:title" content="Old bridge saved">';
  expect(read(body, head).datePublished).toBe('2024-05-03');
});
