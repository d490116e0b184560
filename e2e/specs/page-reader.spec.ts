import { expectStory } from '../support/expect-story.ts';
import { pageIsDrawn } from '../support/page-is-drawn.ts';
import {
  closeByEscape,
  closeByShortcut,
  enlargePopup,
  openReader,
  pageState,
  readerCloses,
} from '../support/page-reader.ts';
import { poll } from '../support/poll.ts';
import { fixturePage, fixturePages } from '../support/site/fixture-pages.ts';
import { press, shownMessage, shownStory } from '../support/story-view.ts';
import { expect, test } from '../support/test.ts';

// the hostile page swallows keys, which Firefox lets it do
const articles = fixturePages().filter(({ name, expected }) => expected.isArticle && name !== 'hostile-page');

for (const { name, expected } of articles) {
  test(`the key shows the same story over the page: ${name}`, async ({ open, picture }) => {
    const tab = await open(expected.url);
    await pageIsDrawn(tab, expected);
    const before = await pageState(tab);
    const shown = await shownStory(await openReader(tab));
    await tab.screenshot(picture(`reader-${name}`));
    expectStory(shown, expected);
    await closeByShortcut(tab);
    expect(await pageState(tab)).toBe(before);
  });
}

test('Esc closes the reader, and the page is where it was left', async ({ open }) => {
  const tab = await open(fixturePage('long-story').expected.url);
  const place = () =>
    tab.evaluate(() => ({
      top: window.scrollY,
      focus: document.activeElement?.getAttribute('href') ?? null,
    }));
  await tab.evaluate(() => {
    document.querySelector<HTMLElement>('a[href="/longreads"]')?.focus();
    window.scrollTo(0, 2345);
  });
  await poll(() => tab.evaluate(() => window.scrollY > 2000), 'the page to scroll');
  const before = await place();
  await shownStory(await openReader(tab));
  await closeByEscape(tab);
  expect(await place()).toEqual(before);
  expect(before.focus).toBe('/longreads');
});

test('opens again after it was closed, as often as one likes', async ({ open }) => {
  const tab = await open(fixturePage('seed-linked').expected.url);
  for (const close of [['Escape'], ['Alt', 'Shift', 'u'], ['Escape']]) {
    const shown = await shownStory(await openReader(tab));
    expect(shown.paragraphs).toHaveLength(4);
    await tab.pressKey(...close);
    await readerCloses(tab);
  }
});

test('its own button closes it', async ({ open }) => {
  const tab = await open(fixturePage('seed-cards').expected.url);
  const reader = await openReader(tab);
  await shownStory(reader);
  await press(reader, 'Close the reader');
  await readerCloses(tab);
});

test('on a page that is no article it says so and reads it anyway', async ({ open }) => {
  const tab = await open(fixturePage('product').expected.url);
  const reader = await openReader(tab);
  expect((await shownMessage(reader)).title).toBe('This page is not a news article.');
  await press(reader, 'Read it anyway');
  expect((await shownStory(reader)).text).toContain('The enamel is fired twice');
});

test('the popup hands the story over to the in-page reader', async ({ open }) => {
  const { expected } = fixturePage('seed-linked');
  const tab = await open(expected.url);
  expectStory(await shownStory(await enlargePopup(tab)), expected);
});

test('shows the story over a page whose styles and scripts are hostile', async ({ open, picture }) => {
  const { expected } = fixturePage('hostile-page');
  const tab = await open(expected.url);
  const before = await pageState(tab);
  expectStory(await shownStory(await enlargePopup(tab)), expected);
  await tab.screenshot(picture('reader-hostile-page'));
  await closeByEscape(tab);
  expect(await pageState(tab)).toBe(before);
});
