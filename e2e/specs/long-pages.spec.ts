import type { Surface, Tab } from '../support/driver.ts';
import { PATIENCE } from '../support/expect-safe.ts';
import { longestHold, watchThread } from '../support/page-spy.ts';
import { poll } from '../support/poll.ts';
import { pressUntil } from '../support/press-until.ts';
import { HOST } from '../support/site/hostile-pages.ts';
import { press } from '../support/story-view.ts';
import { expect, test } from '../support/test.ts';

/** No thread may be held longer than this at a time, in ms: a ceiling far above what is measured, for machines with other work. */
const LONGEST_HOLD = 20_000;
/** Bytes that may be left of a story of 10 MB once it is closed. */
const LEFT = 70e6;
/** More blocks are never laid out at once: a part of the shortest paragraphs has fewer. */
const MOST_SHOWN = 6_000;

const shown = (surface: Surface) =>
  surface.evaluate(() => document.querySelectorAll('.story-body > *').length);
const text = (surface: Surface, selector: string) =>
  surface.evaluate((it) => document.querySelector(it)?.textContent ?? '', selector);
const storyComes = (surface: Surface) =>
  poll(async () => (await shown(surface)) > 3, 'the beginning of the story', 4 * PATIENCE);
/** What has the focus inside. */
const focused = (surface: Surface) => surface.evaluate(() => document.activeElement?.textContent ?? '');
const opened = (tab: Tab) => poll(() => tab.reader(), 'the in-page reader', 4 * PATIENCE);

async function inBothSchemes(surface: Surface, path: (scheme: string) => string): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await surface.setColorScheme(scheme);
    await surface.screenshot(path(scheme));
  }
}

/** Scrolls so that what is to be seen in a picture is in view. */
const scrollTo = (surface: Surface, selector: string) =>
  surface.evaluate((it) => document.querySelector(it)?.scrollIntoView({ block: 'center' }), selector);

test('shows 20,000 paragraphs a part at a time, in popup and page, and lets go of them', async ({
  open,
  picture,
}) => {
  test.setTimeout(16 * PATIENCE);
  const tab = await open(`${HOST}/many-paragraphs`, 'started');
  await poll(() => tab.evaluate(() => document.readyState === 'complete'), 'the page', 2 * PATIENCE);
  const before = await tab.usedHeap();
  await watchThread(tab);

  const popup = await tab.pressButton();
  await storyComes(popup);
  const goOn = () => text(popup, '.part-end .button-main');
  await poll(
    async () => (await goOn()).startsWith('Continue: part 2 of '),
    'the rest of the story',
    4 * PATIENCE,
  );
  expect(Number(/of (\d+)/.exec(await goOn())?.[1])).toBeGreaterThan(30);
  expect(await shown(popup)).toBeLessThan(MOST_SHOWN);
  await scrollTo(popup, '.part-end');
  await inBothSchemes(popup, (scheme) => picture(`part-end-popup-${scheme}`));
  await press(popup, await goOn());
  await poll(async () => (await text(popup, '.part-place')).startsWith('Part 2 of '), 'the second part');
  expect(await focused(popup)).toMatch(/^Crossing \d+\./);
  await inBothSchemes(popup, (scheme) => picture(`part-head-popup-${scheme}`));

  await press(popup, 'Open large, over the page');
  const reader = await opened(tab);
  await storyComes(reader);
  expect(await shown(reader)).toBeLessThan(MOST_SHOWN);
  await poll(async () => (await text(reader, '.part-place')).startsWith('Part 2 of '), 'the second part');
  await scrollTo(reader, '.part-end');
  await inBothSchemes(reader, (scheme) => picture(`part-end-page-${scheme}`));
  await tab.pressKey('g');
  await poll(async () => (await text(reader, '.part-place')).startsWith('Part 3 of '), 'the third part');
  await pressUntil(tab, ['Escape'], async () => (await tab.reader()) === null, 'the in-page reader to close');

  expect(await longestHold(tab)).toBeLessThan(LONGEST_HOLD);
  if (before !== null) {
    const isLetGo = async () => ((await tab.usedHeap()) ?? 0) - before < LEFT;
    await poll(isLetGo, 'the story to be let go of', PATIENCE);
  }
});

test('lists every removed block, however many there are', async ({ open, picture }) => {
  test.setTimeout(4 * PATIENCE);
  const tab = await open(`${HOST}/many-removals`);
  const popup = await tab.pressButton();
  await storyComes(popup);
  await press(popup, 'Removed');
  const listed = () =>
    popup.evaluate(() => [...document.querySelectorAll('.removal-text')].map((it) => it.textContent ?? ''));
  await poll(async () => (await listed()).length > 0, 'the ledger', PATIENCE);
  const seen = new Set(await listed());
  expect(await text(popup, '.ledger-rest')).toMatch(/^Not listed here yet: \d+ blocks with [\d,]+ words\./);
  await scrollTo(popup, '.ledger-rest');
  await inBothSchemes(popup, (scheme) => picture(`ledger-rest-popup-${scheme}`));
  for (let pages = 0; pages < 5; pages++) {
    const next = await text(popup, '.ledger-rest .button-main');
    if (!next) break;
    const first = (await listed())[0];
    await press(popup, next);
    await poll(async () => (await listed())[0] !== first, 'the next entries', PATIENCE);
    for (const it of await listed()) seen.add(it);
  }
  const all = [...seen].join('\n');
  expect(
    Array.from({ length: 1000 }, (_, n) => `Removed text ${n}x`).filter((it) => !all.includes(it)),
  ).toEqual([]);
});

test('says where it stopped reading, and goes on from there', async ({ open, picture }) => {
  test.setTimeout(14 * PATIENCE);
  const tab = await open(`${HOST}/beyond-bounds`, 'started');
  await poll(() => tab.evaluate(() => document.readyState === 'complete'), 'the page', 2 * PATIENCE);
  const popup = await tab.pressButton();
  await storyComes(popup);
  const end = () => text(popup, '.part-end .button-main');
  await poll(
    async () => (await end()).startsWith('Continue: part 2 of '),
    'the rest of the story',
    4 * PATIENCE,
  );
  const parts = Number(/of (\d+)/.exec(await end())?.[1]);
  // to the last part, key by key
  for (let part = 2; part <= parts; part++) {
    await popup.evaluate(() => {
      const key = new KeyboardEvent('keydown', { key: 'g', bubbles: true, cancelable: true });
      document.querySelector('.panel[data-current=true]')?.dispatchEvent(key);
    });
    await poll(async () => (await text(popup, '.part-place')).startsWith(`Part ${part} of `), `part ${part}`);
  }
  const notice = '.notice[data-kind=unread]';
  expect(await text(popup, notice)).toMatch(/Clearstory stopped here\s*About [\d,]+ words of this page/);
  await scrollTo(popup, notice);
  await inBothSchemes(popup, (scheme) => picture(`unread-popup-${scheme}`));
  await press(popup, 'Continue');
  await poll(async () => (await text(popup, notice)) === '', 'what follows', 2 * PATIENCE);
  expect(await focused(popup)).toMatch(/^The ferry made crossing \d+ of the year/);
  const isLast = () => popup.evaluate(() => document.body.textContent?.includes('crossing 100999 of'));
  expect(await isLast()).toBe(true);
});
