import type { Driver } from '../support/driver.ts';
import { drawnMarks, marksAreGone, turnOnMarks } from '../support/page-marks.ts';
import { closeByEscape, openReader } from '../support/page-reader.ts';
import { poll } from '../support/poll.ts';
import { fixturePage } from '../support/site/fixture-pages.ts';
import { storeSettings } from '../support/stored-settings.ts';
import { shownStory } from '../support/story-view.ts';
import { expect, test } from '../support/test.ts';

const { expected: story } = fixturePage('seed-linked');
const { expected: other } = fixturePage('product');
const siteOf = (url: string) => new URL(url).hostname.replace(/^www\./, '');
const origin = (url: string) => `*://*.${siteOf(url)}/*`;
/** Longer than a page may take to settle, and the reader to open. */
const LONG_ENOUGH = 2500;

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function automatic(driver: Driver, ...urls: string[]): Promise<void> {
  await storeSettings(driver, { autoSites: urls.map(siteOf) });
}

test.afterEach(async ({ driver }) => {
  for (const { url } of [story, other]) await driver.allowSite(origin(url), false);
  await storeSettings(driver, {});
});

test('a story of a chosen site opens by itself; Esc leads back, and it stays closed on this page', async ({
  driver,
  open,
}) => {
  await automatic(driver, story.url);
  await driver.allowSite(origin(story.url), true);
  const tab = await open(story.url);
  const shown = await shownStory(await poll(() => tab.reader(), 'the reader to open by itself'));
  expect(shown.headline).toBe(story.headline);
  await closeByEscape(tab);

  await tab.goto(story.url);
  await wait(LONG_ENOUGH);
  expect(await tab.reader()).toBeNull();
  expect((await shownStory(await openReader(tab))).headline).toBe(story.headline);
});

test('a page that is no article stays as it is', async ({ driver, open }) => {
  await automatic(driver, other.url);
  await driver.allowSite(origin(other.url), true);
  const tab = await open(other.url);
  await wait(LONG_ENOUGH);
  expect(await tab.reader()).toBeNull();
});

test('without the right to the site, or once it is taken back, nothing opens and the key still does', async ({
  driver,
  open,
}) => {
  await automatic(driver, story.url);
  const tab = await open(story.url);
  await wait(LONG_ENOUGH);
  expect(await tab.reader()).toBeNull();

  await driver.allowSite(origin(story.url), true);
  await driver.allowSite(origin(story.url), false);
  await tab.goto(story.url);
  await wait(LONG_ENOUGH);
  expect(await tab.reader()).toBeNull();
  expect((await shownStory(await openReader(tab))).headline).toBe(story.headline);
});

test('quotations of a chosen site are highlighted by themselves; Esc takes them away, and they stay away here', async ({
  driver,
  open,
}) => {
  await storeSettings(driver, { markSites: [siteOf(story.url)] });
  await driver.allowSite(origin(story.url), true);
  const tab = await open(story.url);
  await poll(async () => (await drawnMarks(tab)).length > 0, 'the highlights to come by themselves');
  expect(await tab.reader()).toBeNull();
  await tab.point(600, 300, 'press');
  await tab.pressKey('Escape');
  await marksAreGone(tab);

  await tab.goto(story.url);
  await wait(LONG_ENOUGH);
  expect(await drawnMarks(tab)).toEqual([]);
  expect(await turnOnMarks(tab)).not.toEqual([]);
});
