import { clickLink } from '../support/click-link.ts';
import type { Tab } from '../support/driver.ts';
import { fixturePage } from '../support/site/fixture-pages.ts';
import { expect, test } from '../support/test.ts';

const ARTICLE = 'Clearstory: read this story';
const NO_ARTICLE = 'Clearstory: no news article found on this page';
const UNKNOWN = 'Clearstory';

const says = (tab: Tab) => expect.poll(() => tab.buttonTitle());

test('says, tab by tab, whether the page is a news article', async ({ open }) => {
  const story = await open(fixturePage('seed-bare').expected.url);
  const home = await open(fixturePage('home').expected.url);
  const shop = await open(fixturePage('product').expected.url);
  await says(shop).toBe(NO_ARTICLE);
  await says(story).toBe(ARTICLE);
  await says(home).toBe(NO_ARTICLE);
  await says(story).toBe(ARTICLE);
});

test('forgets when the tab goes to a page that it knows nothing of', async ({ open }) => {
  const tab = await open(fixturePage('french').expected.url);
  await says(tab).toBe(ARTICLE);
  await tab.goto(fixturePage('home').expected.url);
  await says(tab).toBe(NO_ARTICLE);
  await tab.goto('about:blank');
  await says(tab).toBe(UNKNOWN);
});

test('follows late rendering and navigation inside the page', async ({ open }) => {
  const tab = await open(fixturePage('spa').expected.url);
  await says(tab).toBe(ARTICLE);
  await clickLink(tab, 'Home');
  await says(tab).toBe(NO_ARTICLE);
  await clickLink(tab, 'Late frost takes the cherry blossom');
  await says(tab).toBe(ARTICLE);
  await tab.evaluate(() => history.back());
  await says(tab).toBe(NO_ARTICLE);
});

test('comes back with a page from the back/forward cache', async ({ open }) => {
  const tab = await open(fixturePage('german').expected.url);
  await says(tab).toBe(ARTICLE);
  await tab.goto(fixturePage('home').expected.url);
  await says(tab).toBe(NO_ARTICLE);
  await tab.evaluate(() => history.back());
  await says(tab).toBe(ARTICLE);
});
