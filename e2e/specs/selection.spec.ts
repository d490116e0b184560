import { axeViolations } from '../support/axe.ts';
import type { Tab } from '../support/driver.ts';
import { pageState, readerCloses } from '../support/page-reader.ts';
import { poll } from '../support/poll.ts';
import { pressUntil } from '../support/press-until.ts';
import { fixturePage } from '../support/site/fixture-pages.ts';
import { press, shownMessage, shownStory } from '../support/story-view.ts';
import { expect, test } from '../support/test.ts';

const { expected } = fixturePage('seed-linked');

/** Selects from within one paragraph of the story to within the next but one, and says where to press on it. */
const selectInStory = (tab: Tab) =>
  tab.evaluate(() => {
    const paragraphs = [...document.querySelectorAll('article p')].filter(
      (each) => (each.textContent ?? '').length > 150,
    );
    const textOf = (n: number) => {
      const texts = document.createTreeWalker(paragraphs[n] as Element, NodeFilter.SHOW_TEXT);
      return texts.nextNode() as Text;
    };
    window.getSelection()?.setBaseAndExtent(textOf(1), 10, textOf(2), 40);
    paragraphs[1]?.scrollIntoView({ block: 'center' });
    const { left, bottom } = (paragraphs[1] as Element).getBoundingClientRect();
    return {
      first: textOf(1).data.slice(10, 60),
      last: textOf(2).data.slice(0, 40).trim(),
      before: textOf(1).data.slice(0, 10),
      x: left + 30,
      y: bottom - 8,
    };
  });

test('the popup reads only what is selected, and the whole story again', async ({ open, picture }) => {
  const tab = await open(expected.url);
  const selected = await selectInStory(tab);
  const before = await pageState(tab);
  const popup = await tab.pressButton();
  await shownStory(popup);
  await poll(
    () => popup.evaluate(() => document.querySelector('[aria-label="Read only my selection"]') !== null),
    'the tool',
  );
  await press(popup, 'Read only my selection');
  await poll(
    () => popup.evaluate(() => document.querySelector('.notice[data-kind=selection]') !== null),
    'the part',
  );
  const shown = await shownStory(popup);
  expect(shown.headline).toBe(expected.headline);
  expect(shown.meta).toContain('Mira Holloway');
  expect(shown.paragraphs).toHaveLength(2);
  expect(shown.paragraphs[0]).toContain(selected.first.trim());
  expect(shown.paragraphs[0]).not.toContain(selected.before.trim());
  expect(shown.paragraphs[1]).toBe(selected.last);
  expect(await axeViolations(popup)).toEqual([]);
  for (const scheme of ['light', 'dark'] as const) {
    await popup.setColorScheme(scheme);
    await popup.screenshot(picture(`selection-${scheme}`));
  }
  await press(popup, 'Removed');
  expect(
    await popup.evaluate(() => document.querySelector('.panel[data-current=true]')?.textContent),
  ).toContain('Not selected');
  await press(popup, 'Story');
  await press(popup, 'Read the whole story');
  await poll(async () => (await shownStory(popup)).paragraphs.length > 2, 'the whole story');
  expect(await pageState(tab)).toBe(before);
});

test('the menu of a selection shows it over the page', async ({ open }) => {
  const tab = await open(expected.url);
  const { x, y, last } = await selectInStory(tab);
  await tab.chooseFromMenu(x, y, 2, 'selection');
  const reader = await poll(() => tab.reader(), 'the in-page reader');
  const shown = await shownStory(reader);
  expect(shown.paragraphs).toHaveLength(2);
  expect(shown.paragraphs[1]).toBe(last);
  await press(reader, 'Read the whole story');
  await poll(async () => (await shownStory(reader)).paragraphs.length > 2, 'the whole story');
});

test('a key of the reader’s own does, and says in one sentence where there is nothing to read', async ({
  open,
  driver,
}) => {
  const KEY = ['Alt', 'Shift', 'y'];
  await driver.extension.setShortcut('read-selection', 'Alt+Shift+Y');
  try {
    const tab = await open(expected.url);
    const byKey = () => pressUntil(tab, KEY, () => tab.reader(), 'the in-page reader');
    const nothing = await shownMessage(await byKey());
    expect(nothing).toMatchObject({ title: 'Nothing to read in your selection' });
    expect(nothing.text).toContain('No text is selected');
    await tab.pressKey('Escape');
    await readerCloses(tab);

    await tab.evaluate(() => {
      const field = document.createElement('textarea');
      field.value = 'A note of my own.';
      document.body.prepend(field);
      field.focus();
      field.select();
    });
    expect((await shownMessage(await byKey())).text).toContain('a field to write in');
    await tab.pressKey('Escape');
    await readerCloses(tab);

    await tab.evaluate(() => {
      document.querySelector('textarea')?.remove();
      const menu = document.querySelector('nav ul');
      if (menu) window.getSelection()?.selectAllChildren(menu);
    });
    const reader = await byKey();
    expect((await shownMessage(reader)).text).toContain('no sentence of a story');
    await press(reader, 'Read the whole story');
    expect((await shownStory(reader)).headline).toBe(expected.headline);
    await tab.pressKey('Escape');
    await readerCloses(tab);

    const { last } = await selectInStory(tab);
    const shown = await shownStory(await byKey());
    expect(shown.paragraphs.at(-1)).toBe(last);
  } finally {
    await driver.extension.setShortcut('read-selection', '');
  }
});
