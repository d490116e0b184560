import { misplaced, optionsFit, textsOf, walkThrough } from '../support/languages.ts';
import { poll } from '../support/poll.ts';
import { fixturePage } from '../support/site/fixture-pages.ts';
import { press, shownStory } from '../support/story-view.ts';
import { expect, test } from '../support/test.ts';

test.use({ language: 'ar' });

test('everything has its place in the popup and on the options page', async ({ open, driver, picture }) => {
  const tab = await open(fixturePage('arabic').expected.url);
  expect(await walkThrough(tab, 'ar', picture)).toEqual({});
  const options = await open(driver.extensionUrl('src/options/options.html'));
  expect(await optionsFit(options, 'ar')).toBe(true);
  await options.screenshot(picture('language-ar-options'));
});

test('an English story runs from left to right in an interface that runs the other way', async ({
  open,
  picture,
}) => {
  const tab = await open(fixturePage('seed-linked').expected.url);
  const popup = await tab.pressButton();
  await shownStory(popup);
  await press(popup, textsOf('ar').openLarge?.message ?? '');
  const reader = await poll(() => tab.reader(), 'the in-page reader');
  expect((await shownStory(reader)).dir).toBe('ltr');
  expect(await reader.evaluate(() => document.querySelector<HTMLElement>('.clearstory')?.dir)).toBe('rtl');
  await tab.screenshot(picture('language-ar-reader'));
  expect(await misplaced(reader)).toEqual([]);
});
