import { expectStory } from '../support/expect-story.ts';
import { pageIsDrawn } from '../support/page-is-drawn.ts';
import { fixturePage, fixturePages } from '../support/site/fixture-pages.ts';
import { shownStory } from '../support/story-view.ts';
import { expect, test } from '../support/test.ts';

for (const { name, expected } of fixturePages().filter((page) => page.expected.isArticle)) {
  test(`the button opens the clean story: ${name}`, async ({ open, picture }) => {
    const tab = await open(expected.url);
    await pageIsDrawn(tab, expected);
    const popup = await tab.pressButton();
    const shown = await shownStory(popup);
    await popup.screenshot(picture(`popup-${name}`));
    expectStory(shown, expected);
    await popup.close();
  });
}

test('the popup has room for a story, and no more than browsers give', async ({ open }) => {
  const tab = await open(fixturePage('seed-linked').expected.url);
  const popup = await tab.pressButton();
  await shownStory(popup);
  const size = () => popup.evaluate(() => ({ width: window.innerWidth, height: window.innerHeight }));
  await expect.poll(async () => (await size()).width).toBeGreaterThanOrEqual(600);
  const { width, height } = await size();
  expect(width).toBeLessThanOrEqual(800);
  expect(height).toBeGreaterThanOrEqual(400);
  expect(height).toBeLessThanOrEqual(600);
  await popup.close();
});

test('the key of the popup opens it, too', async ({ open }) => {
  const { expected } = fixturePage('seed-bare');
  const tab = await open(expected.url);
  const popup = await tab.popupByKey('Alt', 'Shift', 'l');
  expectStory(await shownStory(popup), expected);
  await popup.close();
});
