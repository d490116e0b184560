// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readMetadata } from './read-metadata.ts';
import { withoutSiteName } from './site-name.ts';
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
    expect(withoutSiteName('Bridge saved | City and region', null, '', new Set(['bridge saved']))).toBe(
      'Bridge saved',
    );
    expect(withoutSiteName('Bridge saved | City and region', null, '', new Set(['welcome']))).toBe(
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

describe('a heading at the end of the breadcrumbs', () => {
  const title = (text: string) => `<meta property="og:title" content="${text}">`;
  const printed = '<article><h2>Old bridge is saved at last</h2><h2>More from the council</h2></article>';
  const search = 'River: council saves the old bridge before winter';

  test.each([
    [`<nav><a href="/">Home</a><h1>${search}</h1></nav>`],
    [`<ol><li><a href="/">Home</a></li><li><h1>${search}</h1></li></ol>`],
    [`<div class="page-Breadcrumb"><span><h1>${search}</h1></span></div>`],
    [`<div><a href="/">Home</a><a href="/city">City</a><h1>${search}</h1></div>`],
  ])('gives way to the headline that is printed: %s', (trail) => {
    expect(headline(trail + printed, title('Old bridge is saved at last'))).toBe(
      'Old bridge is saved at last',
    );
  });

  test('is the headline where no other heading is', () => {
    const body = `<nav><h1>${search}</h1></nav><article><h2>More from the council</h2></article>`;
    expect(headline(body, `<title>${search}</title>`)).toBe(search);
  });

  test('is not told by a far ancestor alone', () => {
    const body = `<div class="with-breadcrumbs"><div><div><div><h1>${search}</h1></div></div></div></div>${printed}`;
    expect(headline(body, `${title('Old bridge is saved at last')}<title>${search}</title>`)).toBe(search);
  });
});

describe('a kicker inside of the heading', () => {
  const body =
    '<h1><span class="story-Overline">City council</span><span> - </span><b>Old bridge is saved at last</b></h1>';

  test('is left out when it is named one and no title has it', () => {
    expect(headline(body, '<title>Bridge talks: Old bridge is saved at last</title>')).toBe(
      'Old bridge is saved at last',
    );
  });

  test('stays with its colon where a title has both', () => {
    expect(headline(body, '<title>City council: Old bridge is saved at last</title>')).toBe(
      'City council: Old bridge is saved at last',
    );
  });
});

test('a word more or less in a title does not change what is shown', () => {
  expect(headline('<h1>The old bridge is saved</h1>', '<title>Old bridge is saved</title>')).toBe(
    'The old bridge is saved',
  );
  expect(
    headline('<h1>Bridges of the valley, rated</h1>', '<title>15 Bridges of the valley, rated</title>'),
  ).toBe('Bridges of the valley, rated');
});

test('a kicker that only the title has stands before the headline', () => {
  expect(headline('<h1>Old bridge is saved</h1>', '<title>Council vote: Old bridge is saved</title>')).toBe(
    'Council vote: Old bridge is saved',
  );
});

test('a logo in a heading is no headline, whatever the titles say', () => {
  const body = '<h1><a href="/">The valley reader</a></h1><h3>Old bridge is saved</h3>';
  const head = '<title>The valley reader: Old bridge is saved</title>';
  expect(headline(body, `${head}<meta property="og:title" content="Old bridge is saved">`)).toBe(
    'Old bridge is saved',
  );
});

test('the only heading counts where the titles are its distant versions', () => {
  const body = '<h1>Everything to know about walking across bridges</h1>';
  expect(headline(body, '<title>Walking across old bridges: routes, prices and more</title>')).toBe(
    'Everything to know about walking across bridges',
  );
  expect(headline('<h1>Choose your town</h1>', '<title>Old bridge is saved at last</title>')).toBe(
    'Old bridge is saved at last',
  );
});
