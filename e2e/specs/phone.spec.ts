import { axeViolations } from '../support/axe.ts';
import { PHONE, type Surface, type Tab } from '../support/driver.ts';
import { pageState, readerCloses } from '../support/page-reader.ts';
import { poll } from '../support/poll.ts';
import { fixturePage } from '../support/site/fixture-pages.ts';
import { storeSettings } from '../support/stored-settings.ts';
import { press, shownStory, storySettles } from '../support/story-view.ts';
import { expect, test } from '../support/test.ts';

test.use({ isPhone: true });

const seed = fixturePage('seed-linked').expected;

/** Opens the story by the button, which has no popup on a phone. */
async function openByButton(tab: Tab): Promise<Surface> {
  await poll(async () => {
    await tab.pressBareButton();
    return poll(() => tab.reader(), 'the reader', 3000).catch(() => null);
  }, 'the in-page reader');
  const reader = await tab.reader();
  if (!reader) throw new Error('the reader is not open');
  return reader;
}

/** Where an element stands in the window; the first of those that the selector finds. */
const boxOf = (surface: Surface, selector: string) =>
  poll(
    () =>
      surface.evaluate((wanted) => {
        const box = document.querySelector(wanted)?.getBoundingClientRect();
        return box && { x: box.x, y: box.y, width: box.width, height: box.height, bottom: box.bottom };
      }, selector),
    selector,
  );

/** Touches the middle of an element. */
async function tap(tab: Tab, surface: Surface, selector: string): Promise<void> {
  const { x, y, width, height } = await boxOf(surface, selector);
  await tab.touch([x + width / 2, y + height / 2]);
}

/** What is wrong with a screen: it can be scrolled to the side, or something to press is smaller than a finger. */
const faultsOf = (surface: Surface) =>
  surface.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    const wide = [...document.querySelectorAll<HTMLElement>('.panel[data-current="true"], .bar-panel, main')]
      .filter((it) => it.scrollWidth > it.clientWidth + 1)
      .map((it) => `${it.className} is ${it.scrollWidth} wide`);
    const small = [...document.querySelectorAll<HTMLElement>('button, summary, [role=tab], .tool, select')]
      .filter(
        (it) =>
          it.checkVisibility({ visibilityProperty: true }) && !it.matches('.quote-handle, .picture-button'),
      )
      .filter((it) => {
        const { width, height } = it.getBoundingClientRect();
        return Math.min(width, height) < 43.5;
      })
      .map((it) => `${it.className} “${it.textContent}” is too small to touch`);
    return [...(scrollWidth > innerWidth ? [`the window is ${scrollWidth} wide`] : []), ...wide, ...small];
  });

const selectedTab = (surface: Surface) =>
  surface.evaluate(() => document.querySelector('[role=tab][aria-selected=true]')?.id);

test('the button opens the story over the page, for one hand, and leaves the page as it was', async ({
  open,
  picture,
}) => {
  const tab = await open(seed.url);
  const before = await pageState(tab);
  const pages = await tab.evaluate(() => history.length);
  const reader = await openByButton(tab);
  const story = await shownStory(reader);
  expect(story.headline).toBe(seed.headline);
  await tab.screenshot(picture('phone-story'));
  expect(await faultsOf(reader)).toEqual([]);

  const tools = await boxOf(reader, '.tools');
  expect(tools.bottom).toBeGreaterThan(PHONE.height - 60);
  const name = await boxOf(reader, '.quote[data-above] .quote-label-margin');
  const words = await boxOf(reader, '.quote[data-above] mark');
  expect(name.bottom).toBeLessThanOrEqual(words.y + 4);

  const middle = PHONE.height / 2;
  for (const view of ['tab-speakers', 'tab-removed']) {
    await tab.touch([300, middle], [60, middle]);
    await poll(async () => (await selectedTab(reader)) === view, view);
    await tab.screenshot(picture(`phone-${view}`));
    expect(await faultsOf(reader)).toEqual([]);
    expect(await axeViolations(reader)).toEqual([]);
  }
  for (const view of ['tab-speakers', 'tab-story']) {
    await tab.touch([60, middle], [300, middle]);
    await poll(async () => (await selectedTab(reader)) === view, view);
  }
  // Chromium takes a tap that comes while a swipe still runs out for the end of that.
  const isClosed = async () => (await tab.reader()) === null;
  await poll(async () => {
    await tap(tab, reader, '.tools > a');
    return poll(isClosed, 'the reader to close', 3000).catch(() => false);
  }, 'a tap that closes the reader');
  expect(await pageState(tab)).toBe(before);
  expect(await tab.evaluate(() => history.length)).toBe(pages);
});

test('details of a quotation and the tools open as sheets, and what cannot be shared is not offered', async ({
  open,
  driver,
  picture,
}) => {
  await storeSettings(driver, { theme: 'dark' });
  const tab = await open(seed.url);
  const reader = await openByButton(tab);
  await storySettles(reader);
  await reader.evaluate(() => document.querySelector('.quote mark')?.scrollIntoView({ block: 'end' }));
  await tap(tab, reader, '.quote mark');
  const sheet = await boxOf(reader, '.quote-details');
  await tab.screenshot(picture('phone-details'));
  const screen = await reader.evaluate(() => [innerWidth, innerHeight]);
  expect([sheet.x, sheet.width, Math.round(sheet.bottom)]).toEqual([0, ...screen]);
  const quote = await boxOf(reader, '.quote mark');
  expect(quote.y).toBeLessThan(sheet.y);
  expect(await axeViolations(reader, 'colours')).toEqual([]);
  // nothing is shared without a share sheet, and it is another app's
  const canShare = await reader.evaluate(() => 'share' in navigator);
  expect(await reader.evaluate(() => document.querySelector('.share-quote') !== null)).toBe(canShare);

  await tap(tab, reader, '.story h1');
  await poll(() => reader.evaluate(() => !document.querySelector('.quote-details')), 'the details to close');
  for (const name of ['Copy and save', 'Appearance']) {
    await press(reader, name);
    // the menu is loaded when it is opened
    await poll(() => reader.evaluate(() => document.querySelector('.bar-panel button') !== null), name);
    const panel = await boxOf(reader, '.bar-panel');
    await tab.screenshot(picture(`phone-${name.split(' ')[0]?.toLowerCase()}`));
    expect([panel.x, panel.width]).toEqual([0, screen[0]]);
    expect(panel.y).toBeGreaterThanOrEqual(0);
    expect(await faultsOf(reader)).toEqual([]);
    expect(await axeViolations(reader)).toEqual([]);
  }
  await storeSettings(driver, {});
});

test('texts of twice their size, and a reader who reads them aloud, keep to the screen', async ({
  open,
  driver,
  picture,
}) => {
  await storeSettings(driver, { textSize: 200 });
  const tab = await open(seed.url);
  const reader = await openByButton(tab);
  await storySettles(reader);
  await tab.screenshot(picture('phone-large-text'));
  expect(await faultsOf(reader)).toEqual([]);
  await press(reader, 'Read aloud');
  const player = await boxOf(reader, '.aloud-controls, .aloud-note');
  const tools = await boxOf(reader, '.tools');
  expect(player.bottom).toBeLessThan(tools.y);
  await storeSettings(driver, {});
});

/** Bytes that a page with the reader open over a long story may hold more than without it, and once it is closed (docs/phones.md). */
const MAX_HELD = 16_000_000;
const MAX_LEFT = 12_000_000;

test('a long story holds no more memory than a small phone can spare', async ({ open }) => {
  const tab = await open(fixturePage('long-story').expected.url);
  const before = await tab.usedHeap();
  const reader = await openByButton(tab);
  await storySettles(reader);
  // Firefox tells nobody. What the search has used up, and what closing has let go of, goes a moment later.
  if (before === null) return;
  const added = async () => ((await tab.usedHeap()) ?? 0) - before;
  await expect.poll(added).toBeLessThan(MAX_HELD);
  await tap(tab, reader, '.tools > a');
  await readerCloses(tab);
  await expect.poll(added).toBeLessThan(MAX_LEFT);
});

test('the picker is told by touch what to leave out, wider or narrower', async ({
  open,
  driver,
  picture,
}) => {
  const tab = await open(seed.url);
  await tab.evaluate(() => document.querySelector('main p')?.scrollIntoView({ block: 'center' }));
  const reader = await openByButton(tab);
  await storySettles(reader);
  await press(reader, 'Remove something from the story');
  const picker = await poll(() => tab.picker(), 'the picker');
  await poll(() => picker.evaluate(() => document.querySelector('.picker-panel') !== null), 'its panel');
  const { x, y } = await boxOf(tab, 'main p');
  const [left, top] = await tab.evaluate(() => {
    const { offsetLeft = 0, offsetTop = 0 } = visualViewport ?? {};
    return [offsetLeft, offsetTop] as const;
  });
  await tab.touch([x - left + 40, y - top + 10]);
  const size = () => picker.evaluate(() => document.querySelector<HTMLInputElement>('[name=size]')?.value);
  await poll(async () => (await size()) !== undefined, 'a choice');
  const narrow = Number(await size());
  await press(picker, 'Wider');
  await poll(async () => Number(await size()) === narrow + 1, 'a wider choice');
  await press(picker, 'Narrower');
  await poll(async () => Number(await size()) === narrow, 'a narrower choice');
  await tab.screenshot(picture('phone-picker'));
  const panel = await boxOf(picker, '.picker-panel');
  expect(panel.bottom - panel.y).toBeGreaterThan(200);
  expect(await faultsOf(picker)).toEqual([]);
  expect(await axeViolations(picker)).toEqual([]);
  await press(picker, 'Cancel');
  await storeSettings(driver, {});
});

test('the options are one column, without shortcuts, and promise no sync', async ({
  open,
  driver,
  picture,
}) => {
  const tab = await open(driver.extensionUrl('src/options/options.html'));
  await poll(() => tab.evaluate(() => document.querySelector('.options-nav a')?.textContent), 'the options');
  expect(await tab.evaluate(() => document.querySelector('.options-nav [href="#shortcuts"]'))).toBe(null);
  for (const section of ['reading', 'sites', 'rules', 'backup', 'privacy']) {
    await tab.evaluate((it) => {
      location.hash = it;
    }, section);
    await poll(() => tab.evaluate(() => document.querySelector('main h2') !== null), section);
    await poll(
      () => tab.evaluate((it) => document.querySelector(`[href="#${it}"][aria-current]`) !== null, section),
      section,
    );
    if (section === 'backup') {
      const usage = () => tab.evaluate(() => document.querySelector('.usage ~ .usage')?.textContent || null);
      expect(await poll(usage, 'what is used')).toContain('not synced');
    }
    await tab.screenshot(picture(`phone-options-${section}`));
    expect(await faultsOf(tab), section).toEqual([]);
    expect(await axeViolations(tab), section).toEqual([]);
  }
});
