import type { Tab } from '../support/driver.ts';
import { closeByEscape, enlargePopup, openReader } from '../support/page-reader.ts';
import { closePicker } from '../support/picker.ts';
import { poll } from '../support/poll.ts';
import { pressUntil } from '../support/press-until.ts';
import { fixturePage } from '../support/site/fixture-pages.ts';
import { HOST } from '../support/site/hostile-pages.ts';
import { shownStory } from '../support/story-view.ts';
import { expect, test } from '../support/test.ts';

interface Report {
  changes: string[];
  timers: number;
  frames: number;
  /** What else is not as it was: names, styles, marks, frames. */
  other: string[];
}
/** What the page tells of itself. */
interface Spy {
  /** How many of the elements that it has planted are as they were. */
  stillThere(): number;
  /** Begins to watch, and gives how to learn what was seen. */
  watch(): () => Report;
}
const ALL = 60;

const rest = (time: number) => new Promise((done) => setTimeout(done, time));

const stillThere = (tab: Tab) => tab.evaluate(() => (window as unknown as { spy: Spy }).spy.stillThere());

/** Whether there are no more elements of a name of ours than the page has planted. */
const hasOnlyPlanted = async (tab: Tab, name: string) =>
  (await tab.evaluate((name) => document.querySelectorAll(name).length, name)) === ALL / 3;

/** Opens the page and waits until it has planted all, and the detector has told what it found. */
async function openPlanted(open: (url: string) => Promise<Tab>): Promise<Tab> {
  const tab = await open(`${HOST}/planted`);
  const hasTold = async () => (await tab.buttonTitle()) === 'Clearstory: read this story';
  await poll(hasTold, 'the detector to tell what it found');
  await poll(async () => (await stillThere(tab)) === ALL, 'the page to plant its elements');
  return tab;
}

test('a page that is left alone sees nothing of us: no change, no name, no timer', async ({
  open,
  driver,
}) => {
  const tab = await openPlanted(open);
  expect(await stillThere(tab)).toBe(ALL);
  // a page that goes on rendering and goes elsewhere in itself: that is where the detector counts time
  const report = await tab.evaluate(async () => {
    const wait = (time: number) =>
      new Promise((done) => AbortSignal.timeout(time).addEventListener('abort', done));
    document.body.append('More');
    history.pushState(null, '', '/planted?2');
    document.title = 'More';
    const seen = (window as unknown as { spy: Spy }).spy.watch();
    await wait(2500);
    return seen();
  });
  expect(report).toEqual({ changes: [], timers: 1, frames: 1, other: [] });
  await driver.extension.reload();
  await rest(1500);
  expect(await stillThere(tab)).toBe(ALL);
});

test('what a page calls by our names stays as it is, whatever is pressed', async ({ open }) => {
  const tab = await openPlanted(open);
  expect((await shownStory(await enlargePopup(tab))).paragraphs).toHaveLength(4);
  expect(await stillThere(tab)).toBe(ALL);
  await closeByEscape(tab);
  await shownStory(await openReader(tab));
  // the picker takes the place of the reader
  const hasPanel = async () =>
    (await tab.picker())?.evaluate(() => document.querySelector('.picker-panel') !== null);
  await pressUntil(tab, ['Alt', 'Shift', 'k'], hasPanel, 'the picker');
  await poll(() => hasOnlyPlanted(tab, 'clearstory-reader'), 'the reader to close');
  expect(await stillThere(tab)).toBe(ALL);
  await tab.pressKey('Escape');
  await poll(() => hasOnlyPlanted(tab, 'clearstory-picker'), 'the picker to close');
  expect(await stillThere(tab)).toBe(ALL);
});

test('after an update a press clears away what the old extension has left, and nothing else', async ({
  open,
  driver,
}) => {
  const tab = await open(fixturePage('seed-linked').expected.url);
  await shownStory(await openReader(tab));
  await tab.evaluate(() => {
    const copy = document.querySelector('clearstory-reader')?.cloneNode(true) as Element;
    copy.id = 'copy';
    copy.attachShadow({ mode: 'closed' }).append(new Comment('moz-extension://'));
    document.documentElement.append(copy);
  });
  await driver.extension.reload();
  await pressUntil(tab, ['Alt', 'Shift', 'k'], () => tab.picker(), 'the picker');
  const readers = () =>
    tab.evaluate(() => [...document.querySelectorAll('clearstory-reader')].map(({ id }) => id).join());
  await poll(async () => (await readers()) === 'copy', 'the old reader to go, and the copy to stay');
  await tab.evaluate(() => document.querySelector('#copy')?.remove());
  await closePicker(tab);
});
