import { expectStory } from '../support/expect-story.ts';
import { openReader } from '../support/page-reader.ts';
import { fixturePage } from '../support/site/fixture-pages.ts';
import { shownStory } from '../support/story-view.ts';
import { test } from '../support/test.ts';

test.use({ isInstalled: false });

test('works in a tab that was open before the extension was installed', async ({ open, driver }) => {
  const { expected } = fixturePage('seed-cards');
  const tab = await open(expected.url);
  await driver.install();
  const popup = await tab.pressButton();
  expectStory(await shownStory(popup), expected);
  await popup.close();
  expectStory(await shownStory(await openReader(tab)), expected);
});
