import type { Tab } from '../support/driver.ts';
import { expectStory } from '../support/expect-story.ts';
import { closeByEscape, closeByShortcut, enlargePopup, openReader } from '../support/page-reader.ts';
import { poll } from '../support/poll.ts';
import { fixturePage } from '../support/site/fixture-pages.ts';
import { STILL_LOADING } from '../support/site/fixture-responses.ts';
import { press, shownMessage, shownStory } from '../support/story-view.ts';
import { expect, test } from '../support/test.ts';

const seed = fixturePage('seed-linked').expected;
const german = fixturePage('german').expected;
const ARTICLE = 'Clearstory: read this story';

const says = (tab: Tab) => expect.poll(() => tab.buttonTitle());
const readers = (tab: Tab) => tab.evaluate(() => document.querySelectorAll('clearstory-reader').length);

test('a background that has ended is woken by a press, by the reader and by the next page', async ({
  open,
  driver,
}) => {
  const tab = await open(seed.url);
  await says(tab).toBe(ARTICLE);
  await driver.extension.endBackground();
  const reader = await openReader(tab);
  expectStory(await shownStory(reader), seed);
  await driver.extension.endBackground();
  await closeByShortcut(tab);
  await shownStory(await openReader(tab));
  await driver.extension.endBackground();
  const options = driver.extensionUrl('src/options/options.html');
  await press((await tab.reader()) ?? reader, 'Settings');
  await poll(async () => (await driver.addresses()).includes(options), 'the options page');
  await driver.extension.endBackground();
  await tab.goto(german.url);
  await says(tab).toBe(ARTICLE);
});

test('a press while a page is being read does no harm, and the next one works', async ({ open, driver }) => {
  const tab = await open(fixturePage('long-story').expected.url);
  for (let n = 0; n < 4; n++) {
    await tab.pressKey('Alt', 'Shift', 'u');
    await driver.extension.endBackground();
  }
  // each press that was heard opens or closes it, the last one a moment later
  let before = -1;
  const isAtRest = async () => {
    const now = await readers(tab);
    const isSame = now === before;
    before = now;
    await new Promise((done) => setTimeout(done, 1000));
    return isSame;
  };
  await poll(isAtRest, 'the presses to be done');
  expect(before).toBeLessThanOrEqual(1);
  if (await tab.reader()) {
    await closeByEscape(tab);
  }
  expectStory(await shownStory(await openReader(tab)), fixturePage('long-story').expected);
});

test('a tab that goes elsewhere under its popup is read anew, or the popup says that it cannot', async ({
  open,
}) => {
  const tab = await open(seed.url);
  const popup = await tab.pressButton();
  await shownStory(popup);
  await tab.evaluate((url) => location.assign(url), german.url);
  const isThere = () =>
    tab.evaluate((url) => location.href === url && document.readyState === 'complete', german.url);
  await poll(isThere, 'the next page');
  await press(popup, 'Open large, over the page');
  // Chromium's grant ends with the site, Firefox's with the tab
  const refusal = () => popup.evaluate(() => document.querySelector('.page-message h1')?.textContent);
  const outcome = await poll(async () => {
    const reader = await tab.reader();
    // a popup that hands over closes, and answers no more
    const soon = new Promise<null>((done) => setTimeout(done, 1000, null));
    return reader ?? (await Promise.race([refusal().catch(() => null), soon]));
  }, 'the in-page reader, or why there is none');
  const reader = typeof outcome === 'string' ? null : outcome;
  if (reader) expectStory(await shownStory(reader), german);
  else {
    expect((await shownMessage(popup)).title).toBe('This page could not be read.');
    await popup.close();
    const again = await tab.pressButton();
    expectStory(await shownStory(again), german);
  }
});

test('a popup over a page that is loading reads the page that comes in its place', async ({ open }) => {
  const tab = await open(STILL_LOADING, 'started');
  const popup = await tab.pressButton();
  expect((await shownMessage(popup)).title).toBe('The page is still loading.');
  await tab.goto(new URL('/nowhere', STILL_LOADING).href);
  await expect.poll(async () => (await shownMessage(popup)).title).toBe('This page is not a news article.');
});

test('a tab that is closed under its popup takes nothing along', async ({ open, driver }) => {
  const [tab, other] = [await driver.open(seed.url), await open(german.url)];
  const popup = await tab.pressButton();
  await shownStory(popup);
  await tab.close();
  await driver.closePopup();
  const next = await other.pressButton();
  expectStory(await shownStory(next), german);
  await next.close();
});

test('the reader outlives the back/forward cache', async ({ open }) => {
  const tab = await open(seed.url);
  await shownStory(await openReader(tab));
  await tab.evaluate((url) => location.assign(url), german.url);
  await poll(() => tab.evaluate((url) => location.href === url, german.url), 'the next page');
  await says(tab).toBe(ARTICLE);
  await tab.evaluate(() => history.back());
  await poll(() => tab.evaluate((url) => location.href === url, seed.url), 'the page');
  const reader =
    (await poll(() => tab.reader(), 'the reader', 2000).catch(() => null)) ?? (await openReader(tab));
  expectStory(await shownStory(reader), seed);
  await closeByEscape(tab);
  expectStory(await shownStory(await openReader(tab)), seed);
  expect(await readers(tab)).toBe(1);
});

test('a tab that was thrown out of memory is read once it is back', async ({ open }) => {
  const tab = await open(seed.url);
  await shownStory(await openReader(tab));
  await tab.discard();
  await tab.show();
  const popup = await tab.pressButton();
  expectStory(await shownStory(popup), seed);
  await popup.close();
  await poll(() => tab.evaluate(() => document.readyState === 'complete'), 'the page');
  expectStory(await shownStory(await openReader(tab)), seed);
});

test('each window has its own story', async ({ open, driver }) => {
  const first = await open(seed.url);
  const second = await driver.openWindow(german.url, 'usual');
  try {
    expectStory(await shownStory(await openReader(second)), german);
    expect(await readers(first)).toBe(0);
    expectStory(await shownStory(await enlargePopup(first)), seed);
    await closeByShortcut(second);
    expect(await readers(first)).toBe(1);
  } finally {
    await second.close();
  }
});

test('a page that is there is read without network', async ({ open, driver }) => {
  const tab = await open(german.url);
  await driver.setOffline(true);
  try {
    const popup = await tab.pressButton();
    const shown = await shownStory(popup);
    expect({ ...shown, pictures: german.pictures }.paragraphs).toEqual(german.paragraphs);
    await popup.close();
    expect((await shownStory(await openReader(tab))).headline).toBe(german.headline);
  } finally {
    await driver.setOffline(false);
  }
});

test('where the reader withholds sites, button and key work all the same', async ({ open, driver }) => {
  await driver.extension.setSiteAccess(false);
  try {
    const tab = await open(seed.url);
    expectStory(await shownStory(await openReader(tab)), seed);
    await closeByEscape(tab);
    const popup = await tab.pressButton();
    expectStory(await shownStory(popup), seed);
    await popup.close();
  } finally {
    await driver.extension.setSiteAccess(true);
  }
});

test('rights that are taken back while the reader is open leave it open, and the next press works', async ({
  open,
  driver,
}) => {
  const tab = await open(seed.url);
  const reader = await openReader(tab);
  await shownStory(reader);
  await driver.extension.setSiteAccess(false);
  try {
    expectStory(await shownStory(reader), seed);
    await closeByShortcut(tab);
    expectStory(await shownStory(await openReader(tab)), seed);
  } finally {
    await driver.extension.setSiteAccess(true);
  }
});

test('the options page says that a shortcut is not set', async ({ open, driver }) => {
  const options = await open(driver.extensionUrl('src/options/options.html#shortcuts'));
  const keys = () =>
    options.evaluate(() => {
      const rows = [...document.querySelectorAll('.shortcuts > div')];
      const row = rows.find((it) => it.textContent?.includes('Open or close the reader'));
      return row?.querySelector('dd')?.textContent ?? '';
    });
  await expect.poll(keys).toBe('AltShiftU');
  await driver.extension.setShortcut('toggle-reader', '');
  try {
    await options.show();
    await options.evaluate(() => window.dispatchEvent(new Event('focus')));
    await expect.poll(keys).toBe('not set');
    const tab = await open(seed.url);
    await tab.pressKey('Alt', 'Shift', 'u');
    expectStory(await shownStory(await enlargePopup(tab)), seed);
  } finally {
    await driver.extension.setShortcut('toggle-reader', 'Alt+Shift+U');
  }
});

test('the key over a page that is closed to extensions says so in one sentence', async ({ open, driver }) => {
  const tab = await open(driver.browser === 'chromium' ? 'chrome://version/' : 'about:support');
  const popup = await tab.popupByKey('Alt', 'Shift', 'u');
  expect((await shownMessage(popup)).title).toBe('This page belongs to the browser.');
  await popup.close();
});
