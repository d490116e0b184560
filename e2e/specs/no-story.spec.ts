import { fixturePage } from '../support/site/fixture-pages.ts';
import { PDF, STILL_LOADING } from '../support/site/fixture-responses.ts';
import { press, shownMessage, shownStory } from '../support/story-view.ts';
import { expect, test } from '../support/test.ts';

for (const name of ['home', 'product']) {
  test(`a page that is no article is called so, and can be read anyway: ${name}`, async ({
    open,
    picture,
  }) => {
    const tab = await open(fixturePage(name).expected.url);
    const popup = await tab.pressButton();
    const message = await shownMessage(popup);
    await popup.screenshot(picture(`popup-not-article-${name}`));
    expect(message.title).toBe('This page is not a news article.');
    await press(popup, 'Read it anyway');
    const { standfirst, paragraphs } = await shownStory(popup);
    await popup.close();
    // which of its texts are shown is a matter of taste; that some are, and none that it has not, is not
    const said = await tab.evaluate(() => document.body.textContent?.replace(/\s+/g, ' ') ?? '');
    const texts = [standfirst, ...paragraphs].filter((text) => text !== null);
    expect(texts.length).toBeGreaterThan(0);
    for (const text of texts) expect(said).toContain(text);
  });
}

test('a front page is read as its headlines, each with its summary', async ({ open, picture }) => {
  const tab = await open(fixturePage('home').expected.url);
  const popup = await tab.pressButton();
  await shownMessage(popup);
  await press(popup, 'Read it anyway');
  const { headline, headings, paragraphs, meta, text } = await shownStory(popup);
  await popup.screenshot(picture('popup-headlines'));
  const links = await popup.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>('.story-body :is(h2, h3) a')].map(({ href }) => href),
  );
  await popup.close();
  expect(headline).toBe('The Daily Example');
  expect(headings.slice(0, 6)).toEqual([
    'Harbour city closes its tide gates for a third night',
    "Bakers' guild sets a new price for rye",
    'Lighthouse keeper retires after forty winters',
    'World',
    'Mountain pass reopens to lorries after avalanche',
    'Fishing fleets agree on a shorter herring season',
  ]);
  expect(links).toHaveLength(11);
  expect(links[0]).toBe('https://www.daily-example.test/latest/tide-gates');
  expect(paragraphs[0]).toMatch(/^Engineers say the walls are holding/);
  expect(paragraphs).toContain('Fares stay frozen for residents.');
  expect(meta).not.toContain('Olu Martins');
  expect(text).not.toMatch(/Advertisement|Morning Brief|Privacy policy/);
});

const CLOSED = [
  {
    page: 'an empty tab',
    url: { chromium: 'about:blank', firefox: 'about:blank' },
    says: 'This page belongs to the browser.',
  },
  {
    page: 'a page of the browser',
    url: { chromium: 'chrome://version/', firefox: 'about:support' },
    says: 'This page belongs to the browser.',
  },
  {
    page: 'the store of extensions',
    url: { chromium: 'https://chromewebstore.google.com/', firefox: 'https://addons.mozilla.org/' },
    says: 'The browser does not let extensions read this site.',
  },
  {
    page: 'the source of a page',
    url: {
      chromium: `view-source:${fixturePage('home').expected.url}`,
      firefox: `view-source:${fixturePage('home').expected.url}`,
    },
    // Chromium does not tell an extension that a tab shows a source
    says: /^This (tab shows the source of a page|page belongs to the browser)\.$/,
  },
  { page: 'a PDF document', url: { chromium: PDF, firefox: PDF }, says: 'This is a PDF document.' },
];

for (const { page, url, says } of CLOSED) {
  test(`one clear sentence on ${page}`, async ({ open, driver }) => {
    const tab = await open(url[driver.browser], page === 'a PDF document' ? 'started' : 'loaded');
    const popup = await tab.pressButton();
    expect((await shownMessage(popup)).title).toMatch(says);
    await popup.close();
  });
}

test('one clear sentence on a page that is still loading', async ({ open }) => {
  const tab = await open(STILL_LOADING, 'started');
  const popup = await tab.pressButton();
  expect((await shownMessage(popup)).title).toBe('The page is still loading.');
  await popup.close();
});
