import type { Surface, Tab } from '../support/driver.ts';
import { expectStory } from '../support/expect-story.ts';
import { closeByEscape, openReader, pageState, readerCloses } from '../support/page-reader.ts';
import { poll } from '../support/poll.ts';
import { pressUntil } from '../support/press-until.ts';
import { fixturePage } from '../support/site/fixture-pages.ts';
import { press, shownMessage, shownStory } from '../support/story-view.ts';
import { expect, test } from '../support/test.ts';

const { expected } = fixturePage('seed-linked');

test.afterEach(async ({ driver }) => driver.extension.setEnabled(true));

/** Opens the reader over a page, and what `happens` to the extension follows. Out: the page as it was before. */
async function openedBefore(
  tab: Tab,
  happens: () => Promise<void>,
): Promise<{ before: string; reader: Surface }> {
  const before = await pageState(tab);
  const reader = await openReader(tab);
  await shownStory(reader);
  await happens();
  return { before, reader };
}

test('after an update the next press opens one reader, over an open one too, and leaves nothing behind', async ({
  open,
  driver,
}) => {
  const tab = await open(expected.url);
  const { before, reader: old } = await openedBefore(tab, async () => {});
  await old.evaluate(() => void Object.assign(window, { isOld: true }));
  await driver.extension.reload();
  const newReader = async () => {
    const reader = await tab.reader();
    return reader && !(await reader.evaluate(() => 'isOld' in window)) && reader;
  };
  const reader = await pressUntil(tab, ['Alt', 'Shift', 'u'], newReader, 'the new reader');
  const isOne = () => tab.evaluate(() => document.querySelectorAll('clearstory-reader').length === 1);
  await poll(isOne, 'one reader');
  expectStory(await shownStory(reader), expected);
  await closeByEscape(tab);
  expect(await pageState(tab)).toBe(before);
  const popup = await tab.pressButton();
  expectStory(await shownStory(popup), expected);
  await popup.close();
});

test('after an update a page that is left to itself is as it was', { tag: '@firefox' }, async ({
  open,
  driver,
}) => {
  const tab = await open(expected.url);
  const { before } = await openedBefore(tab, () => driver.extension.reload());
  await readerCloses(tab);
  expect(await pageState(tab)).toBe(before);
});

test('after an update the page’s own popovers are seen, which the reader had hidden', {
  tag: '@firefox',
}, async ({ open, driver }) => {
  const tab = await open(expected.url);
  await tab.evaluate(() => {
    const bubble = document.createElement('div');
    bubble.popover = 'manual';
    bubble.id = 'bubble';
    document.body.append(bubble);
    bubble.showPopover();
  });
  const opacity = () =>
    tab.evaluate(() => getComputedStyle(document.querySelector('#bubble') ?? document.body).opacity);
  await openReader(tab);
  await poll(async () => (await opacity()) === '0', 'the popover to be hidden');
  await driver.extension.reload();
  await readerCloses(tab);
  await poll(async () => (await opacity()) === '1', 'the popover to be seen');
});

test('a reader whose extension was switched off can be closed', async ({ open, driver }) => {
  const tab = await open(expected.url);
  const { reader } = await openedBefore(tab, () => driver.extension.setEnabled(false));
  await tab.show();
  await press(reader, 'Close the reader');
  await readerCloses(tab);
  expect(await tab.evaluate(() => document.querySelector('h1')?.textContent)).toBe(expected.headline);
});

test('a reader whose extension was switched off still shows its story, and says so where it cannot go on', {
  tag: '@chromium',
}, async ({ open, driver }) => {
  const tab = await open(expected.url);
  const { before, reader } = await openedBefore(tab, () => driver.extension.setEnabled(false));
  expectStory(await shownStory(reader), expected);
  await press(reader, 'Settings');
  expect((await shownMessage(reader)).title).toBe('Clearstory was updated or switched off.');
  await press(reader, 'Close the reader');
  await readerCloses(tab);
  expect(await pageState(tab)).toBe(before);
});
