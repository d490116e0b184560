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
    ['Bridge saved - Weather - River Post', 'Bridge saved - Weather'],
    ['Bridge saved — riverpost.example', 'Bridge saved'],
    ['Bridge - saved by a hair', 'Bridge - saved by a hair'],
    ['Mayor: bridge saved', 'Mayor: bridge saved'],
    ['River Post: Bridge saved', 'River Post: Bridge saved'],
    ['Council saves the old bridge | Politics', 'Council saves the old bridge'],
    ['Council saves the old bridge - Politics - River Post', 'Council saves the old bridge'],
    ['Council saves the old bridge | City news | River Post', 'Council saves the old bridge'],
    ['Bridges | Council saves the old one | River Post', 'Bridges | Council saves the old one'],
    ['Council saves the old bridge :: River Post', 'Council saves the old bridge'],
    ['Council saves the old bridge » River Post', 'Council saves the old bridge'],
    ['旧桥终于得救_市政新闻_riverpost', '旧桥终于得救'],
    ['Council saves the old bridge | Post', 'Council saves the old bridge | Post'],
  ])('%s', (title, rest) => {
    expect(
      withoutSiteName(title, { publisher: 'River Post', url: URL, sections: new Set(['politics']) }),
    ).toBe(rest);
  });

  test('a suffix goes where the rest is a heading on the page', () => {
    const unknown = { publisher: null, url: '', sections: new Set<string>() };
    const title = 'Bridge saved | City and region';
    expect(withoutSiteName(title, unknown, new Set(['bridge saved']))).toBe('Bridge saved');
    expect(withoutSiteName(title, unknown, new Set(['welcome']))).toBe(title);
  });
});

test('a host that goes on where the name ends', () => {
  const site = { publisher: null, url: 'https://www.getriverpost.example/a', sections: new Set<string>() };
  expect(withoutSiteName('Bridge saved | Riverpost', site)).toBe('Bridge saved');
});

test('a section that the page declares is no part of the headline', () => {
  const head =
    '<title>Council saves the old bridge - City life</title><meta property="article:section" content="City life">';
  expect(headline('', head)).toBe('Council saves the old bridge');
});

describe('another headline in the metadata', () => {
  const read = (body: string, head: string) => readMetadata(page(body, head), URL).alternativeHeadline;
  const shown = '<h1>Council saves the old bridge</h1>';
  const preview = '<meta property="og:title" content="Why the bridge stays">';

  test('stands beside the one that is shown, without the name of the site', () => {
    expect(read(shown, '<title>Why the bridge stays | River Post</title>')).toBe('Why the bridge stays');
    expect(read(shown, preview)).toBe('Why the bridge stays');
  });

  test('is the one that most of them declare', () => {
    const head = `${jsonLd({ '@type': 'NewsArticle', headline: 'The bridge vote' })}${preview}<title>Why the bridge stays</title>`;
    expect(read(shown, head)).toBe('Why the bridge stays');
  });

  test('is none where they all say what is shown, case, marks and the end that was cut off aside', () => {
    const head = `${jsonLd({ '@type': 'NewsArticle', headline: 'Council saves the old bridge!' })}<title>Council saves the…</title>`;
    expect(read(shown, head)).toBeNull();
    expect(read('', preview)).toBeNull();
    expect(read('', '')).toBeNull();
  });
});

test('a word that the title has, too, is no headline', () => {
  const body = '<h1>Bridges</h1><h2>Everything on the old crossings of the valley</h2>';
  expect(headline(body, '<title>Why bridges stay where they were built for centuries</title>')).toBe(
    'Why bridges stay where they were built for centuries',
  );
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
