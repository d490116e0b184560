import type { Driver } from '../support/driver.ts';
import { expectStory } from '../support/expect-story.ts';
import { inExtensionPage } from '../support/extension-page.ts';
import { closeByShortcut, openReader } from '../support/page-reader.ts';
import { poll } from '../support/poll.ts';
import { fixturePage } from '../support/site/fixture-pages.ts';
import { keptHere, storeSettings } from '../support/stored-settings.ts';
import { press, shownStory } from '../support/story-view.ts';
import { expect, test } from '../support/test.ts';

const { expected } = fixturePage('long-story');

// A browser of its own: what it is allowed here lasts.
test.use({ isInstalled: true });
test.beforeEach(async ({ driver }) => storeSettings(driver, {}));

/** Runs inside: reads on, as far that the place would be kept. */
function readOn(): void {
  const scroller = document.querySelector('#panel-story');
  scroller?.scrollTo(0, scroller.scrollHeight / 2);
}
/** What is remembered until the browser ends. */
async function remembered(driver: Driver): Promise<string> {
  const session = await inExtensionPage(driver, () => {
    const api = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
    return api.storage.session.get(null);
  });
  return JSON.stringify(session);
}
const readOnLonger = () => new Promise((done) => setTimeout(done, 1000));

test('in a private window stories are read as anywhere, and nothing is kept of it', async ({
  open,
  driver,
}) => {
  await driver.extension.allowPrivate();
  const before = await keptHere(driver);
  const rememberedBefore = await remembered(driver);
  const tab = await driver.openWindow(expected.url, 'private');
  try {
    const popup = await tab.pressButton();
    expectStory(await shownStory(popup), expected);
    await popup.evaluate(readOn);
    await readOnLonger();
    await popup.close();
    const reader = await openReader(tab);
    expectStory(await shownStory(reader), expected);
    await reader.evaluate(readOn);
    await readOnLonger();
    await press(reader, 'Appearance');
    const text = await poll(
      () => reader.evaluate(() => document.querySelector('.bar-panel')?.textContent),
      'the panel',
    );
    expect(text).not.toContain('Only on');
    await closeByShortcut(tab);
  } finally {
    await tab.close();
  }
  expect(await keptHere(driver)).toBe(before);
  expect(before).toBe('{}');
  expect(await remembered(driver)).toBe(rememberedBefore);

  // the same in a usual window is kept
  const usual = await open(expected.url);
  const reader = await openReader(usual);
  await shownStory(reader);
  await reader.evaluate(readOn);
  await readOnLonger();
  await expect.poll(() => keptHere(driver)).toContain('places');
});
