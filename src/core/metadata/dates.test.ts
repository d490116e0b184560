// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
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

describe('a line that holds more than the date', () => {
  test.each([
    '<p><b>By <a href="/ann">Ann Lee</a></b> - May 3, 2024</p>',
    '<p>Updated: May 5, 2024 | Published: May 3, 2024</p>',
    '<p>May 3, 2024. <i>Updated: May 5, 2024</i></p>',
    '<p>Last updated on May 5, 2024</p><p>May 3, 2024</p>',
    '<p>Updated <time datetime="2024-05-05">May 5</time></p><p><time datetime="2024-05-03">May 3</time></p>',
    '<p>Aktualisiert: 5.5.2024</p><p>Fr 03.05.24 | 14:07 Uhr | Von <b>Ann Lee</b></p>',
    '<div><span class="dot">●</span> May 3, 2024 <span class="dot">●</span></div>',
  ])('%s', (line) => {
    expect(read(`<h1>Bridge</h1>${line}`).datePublished?.slice(0, 10)).toBe('2024-05-03');
  });

  test('the day of the last change, where no other is printed', () => {
    expect(read('<h1>Bridge</h1><p>Page last modified May 3, 2024</p>').datePublished).toBe('2024-05-03');
  });
});

describe('far from the headline', () => {
  const text = '<p>A line of the story.</p>'.repeat(90);

  test.each([
    '<p>Posted on April 13, 2023</p>',
    '<h4>Published</h4><div>April 13, 2023</div>',
    '<p>Опубликовано 13 апреля 2023</p>',
    '<p class="article-date">April 13, 2023</p>',
  ])('%s', (line) => {
    expect(read(`<article><h1>Bridge</h1>${text}${line}</article>`).datePublished).toBe('2023-04-13');
  });

  test.each([
    '<header><p class="today-date">April 13, 2023</p></header>',
    '<ul><li>Other story <span class="date">April 13, 2023</span></li></ul>',
    '<a href="/other"><h3>Published</h3><p>April 13, 2023</p></a>',
  ])('of the day, or of another story: %s', (line) => {
    expect(read(`<h1>Bridge</h1>${text}${line}`).datePublished).toBeNull();
  });
});

test('a date in the headline, in a caption or in a teaser is not the date of the story', () => {
  const body =
    '<h1>The flood of 3 May 2024</h1><figure><figcaption>4 May 2024</figcaption></figure><a href="/b"><h3>Ferries</h3><span>5 May 2024</span></a>';
  expect(read(body).datePublished).toBeNull();
});

test('a meta tag in words of its own', () => {
  expect(read('', '<meta name="w-published-date" content="2024-05-03T06:03:43.274Z">').datePublished).toBe(
    '2024-05-03T06:03:43Z',
  );
});

test('in English, day or month first by the country of the host', () => {
  const document = (host: string) => {
    const html = page('<h1>Bridge</h1><p>03/05/2024</p>');
    html.documentElement.lang = 'en';
    return readMetadata(html, `https://${host}/bridge`).datePublished;
  };
  expect(document('riverpost.co.uk')).toBe('2024-05-03');
  expect(document('riverpost.example')).toBe('2024-03-05');
});
