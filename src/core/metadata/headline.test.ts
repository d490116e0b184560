// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { withoutSiteName } from './headline.ts';
import { readMetadata } from './read-metadata.ts';
import { jsonLd, page } from './test-page.ts';

const URL = 'https://www.riverpost.example/politics/bridge';
const headline = (body: string, head = '') => readMetadata(page(body, head), URL).headline;

describe('the site name', () => {
  test.each([
    ['Bridge saved | River Post', 'Bridge saved'],
    ['River Post - Bridge saved', 'Bridge saved'],
    ['Bridge saved - Politics - River Post', 'Bridge saved - Politics'],
    ['Bridge saved — riverpost.example', 'Bridge saved'],
    ['Bridge - saved by a hair', 'Bridge - saved by a hair'],
    ['Mayor: bridge saved', 'Mayor: bridge saved'],
  ])('%s', (title, rest) => {
    expect(withoutSiteName(title, 'River Post', URL)).toBe(rest);
  });

  test('a suffix goes where the rest is a heading on the page', () => {
    expect(withoutSiteName('Bridge saved | City and region', null, '', ['Bridge saved'])).toBe(
      'Bridge saved',
    );
    expect(withoutSiteName('Bridge saved | City and region', null, '', ['Welcome'])).toBe(
      'Bridge saved | City and region',
    );
  });
});

test('the heading that a title supports wins over the logo and over teasers', () => {
  const body = '<h1>River Post</h1><h1>Council saves the old bridge</h1><h1>Rain until Friday</h1>';
  expect(headline(body, '<title>Council saves the old bridge | River Post</title>')).toBe(
    'Council saves the old bridge',
  );
});

test('what the page shows wins over a version for search engines', () => {
  const head = '<title>Bridge: council saves old bridge from winter</title>';
  expect(headline('<h1>Council saves the old bridge before winter</h1>', head)).toBe(
    'Council saves the old bridge before winter',
  );
});

test('a kicker inside of the heading is left out where a title has the headline alone', () => {
  const body = '<h1><span>City council</span><span>Old bridge is saved at last</span></h1>';
  expect(headline(body, '<meta property="og:title" content="Old bridge is saved at last">')).toBe(
    'Old bridge is saved at last',
  );
});

test('without a heading the titles decide', () => {
  const head = `<title>Old bridge saved | River Post</title>${jsonLd({ '@type': 'NewsArticle', headline: 'Old bridge saved' })}`;
  expect(headline('<p>Text</p>', head)).toBe('Old bridge saved');
  expect(headline('')).toBeNull();
});

test('of several articles the one of this page counts', () => {
  const head = jsonLd([
    {
      '@type': 'NewsArticle',
      headline: 'Rain until Friday',
      url: 'https://www.riverpost.example/weather/rain',
    },
    {
      '@type': 'NewsArticle',
      headline: 'Old bridge saved',
      url: `${URL}?ref=home`,
      author: { name: 'Ann Lee' },
    },
  ]);
  const metadata = readMetadata(page('', head), URL);
  expect(metadata.headline).toBe('Old bridge saved');
  expect(metadata.authors).toEqual(['Ann Lee']);
});
