// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readMetadata } from './read-metadata.ts';
import { jsonLd, page } from './test-page.ts';

const URL = 'https://riverpost.example/politics/bridge';
const read = (body: string, head = '') => readMetadata(page(body, head), URL);

test('a page that says nothing', () => {
  expect(read('')).toEqual({
    headline: null,
    alternativeHeadline: null,
    kicker: null,
    description: null,
    authors: [],
    datePublished: null,
    dateModified: null,
    publisher: null,
    lang: null,
    dir: 'ltr',
    leadImage: null,
    articleBody: null,
    isAccessibleForFree: null,
    paywalledSelectors: [],
    types: [],
  });
});

describe('language and direction', () => {
  const withRoot = (attributes: string) =>
    new DOMParser().parseFromString(`<html ${attributes}><body></body></html>`, 'text/html');
  test.each([
    ['lang="en_us"', 'en-US', 'ltr'],
    ['lang="ar"', 'ar', 'rtl'],
    ['lang="ar" dir="ltr"', 'ar', 'ltr'],
    ['lang="{{lang}}"', null, 'ltr'],
    ['lang="de-DE-x-"', 'de', 'ltr'],
    ['dir="RTL"', null, 'rtl'],
  ])('%s', (attributes, lang, dir) => {
    const metadata = readMetadata(withRoot(attributes), URL);
    expect([metadata.lang, metadata.dir]).toEqual([lang, dir]);
  });

  test('other places than the root', () => {
    expect(read('', '<meta property="og:locale" content="pt_BR">').lang).toBe('pt-BR');
    expect(read('', '<meta http-equiv="Content-Language" content="fr, en">').lang).toBe('fr');
  });
});

test('publisher: a name before an address', () => {
  const head = `<meta property="og:site_name" content="riverpost.example">${jsonLd({ '@type': 'NewsArticle', publisher: { name: 'River Post' } })}`;
  expect(read('', head).publisher).toBe('River Post');
});

describe('lead image', () => {
  test('absolute, with size and alternative text', () => {
    const head =
      '<meta property="og:image" content="/img/bridge.jpg"><meta property="og:image:width" content="1200"><meta property="og:image:alt" content="The bridge">';
    expect(read('', head).leadImage).toEqual({
      src: 'https://riverpost.example/img/bridge.jpg',
      alt: 'The bridge',
      width: 1200,
    });
  });

  test.each([
    '/assets/logo.png',
    '/static/placeholder-16x9.jpg',
    'javascript:alert(1)',
    'data:image/svg+xml,x',
  ])('%s is none', (src) => {
    expect(read('', `<meta property="og:image" content="${src}">`).leadImage).toBeNull();
  });

  test('JSON-LD stands in for a logo', () => {
    const head = `<meta property="og:image" content="/logo.png">${jsonLd({ '@type': 'NewsArticle', image: [{ url: '/img/bridge.jpg', width: '800' }] })}`;
    expect(read('', head).leadImage).toEqual({
      src: 'https://riverpost.example/img/bridge.jpg',
      alt: '',
      width: 800,
    });
  });
});

test('the kicker above the headline', () => {
  const body = '<p class="article-kicker">City council</p><h1>Old bridge is saved</h1><p>Text.</p>';
  expect(read(body).kicker).toBe('City council');
});

test.each(['Updated', 'By', 'City council 3 March 2026', 'Ann Lee 03.03.2026 09:15 AM', '(555) 010-0199'])(
  'a line of details is no kicker: %s',
  (text) => {
    expect(read(`<p class="kicker">${text}</p><h1>Old bridge is saved</h1>`).kicker).toBeNull();
  },
);

test('a kicker may hold a year', () => {
  expect(read('<p class="kicker">2025 in review</p><h1>Old bridge is saved</h1>').kicker).toBe(
    '2025 in review',
  );
});

test('a kicker loses its colon, and is none where the headline has it', () => {
  const body = '<p class="kicker">City council:</p><h1>Old bridge is saved</h1>';
  expect(read(body).kicker).toBe('City council');
  const both = '<meta property="og:title" content="City council: Old bridge is saved">';
  const { headline, kicker } = read(body, both);
  expect({ headline, kicker }).toEqual({ headline: 'City council: Old bridge is saved', kicker: null });
  expect(read('<p class="kicker">Bridges</p><h1>Bridges are closed</h1>').kicker).toBe('Bridges');
});

test('paywall and body of JSON-LD', () => {
  const data = {
    '@type': 'NewsArticle',
    isAccessibleForFree: 'False',
    hasPart: { isAccessibleForFree: false, cssSelector: '.paid' },
    articleBody: '<p>One &amp; two.</p><p>Three.</p>',
  };
  const metadata = read('', jsonLd(data));
  expect(metadata.isAccessibleForFree).toBe(false);
  expect(metadata.paywalledSelectors).toEqual(['.paid']);
  expect(metadata.articleBody).toBe('One & two.\nThree.');
  expect(metadata.types).toEqual(['article']);
});

test('values of the wrong kind are no trouble', () => {
  const data = {
    '@type': 'NewsArticle',
    headline: 7,
    author: [null, 3, {}, [[]]],
    datePublished: {},
    image: [null, 5],
    publisher: [],
    hasPart: 'x',
  };
  const metadata = read('', jsonLd(data));
  expect(metadata.headline).toBe('7');
  expect(metadata.datePublished).toBeNull();
});

test('the page is not changed', () => {
  const document = page('<h1>Bridge</h1><p class="byline">By Ann Lee</p>', '<title>Bridge</title>');
  const before = document.documentElement.outerHTML;
  readMetadata(document, URL);
  expect(document.documentElement.outerHTML).toBe(before);
});
