import { axeViolations } from '../support/axe.ts';
import { openReader } from '../support/page-reader.ts';
import { fixturePage } from '../support/site/fixture-pages.ts';
import { press, shownMessage, shownStory } from '../support/story-view.ts';
import { expect, test } from '../support/test.ts';

const { url } = fixturePage('seed-linked').expected;

for (const scheme of ['light', 'dark'] as const) {
  test(`popup without fault for axe, ${scheme}`, async ({ open, picture }) => {
    const tab = await open(url);
    const popup = await tab.pressButton();
    await popup.setColorScheme(scheme);
    await shownStory(popup);
    for (const view of ['Story', 'Who said what', 'Removed', 'Appearance']) {
      await press(popup, view);
      await popup.screenshot(picture(`popup-${view.toLowerCase().replaceAll(' ', '-')}-${scheme}`));
      expect(await axeViolations(popup), view).toEqual([]);
    }
    await popup.close();
  });

  test(`popup without a story without fault for axe, ${scheme}`, async ({ open }) => {
    const tab = await open(fixturePage('home').expected.url);
    const popup = await tab.pressButton();
    await popup.setColorScheme(scheme);
    await shownMessage(popup);
    expect(await axeViolations(popup)).toEqual([]);
    await popup.close();
  });

  test(`in-page reader without fault for axe, ${scheme}`, async ({ open, picture }) => {
    const tab = await open(url);
    await tab.setColorScheme(scheme);
    const reader = await openReader(tab);
    await shownStory(reader);
    for (const view of ['Story', 'Who said what', 'Removed', 'Keyboard shortcuts']) {
      await press(reader, view);
      await tab.screenshot(picture(`reader-${view.toLowerCase().replaceAll(' ', '-')}-${scheme}`));
      expect(await axeViolations(reader), view).toEqual([]);
    }
  });

  test(`options page without fault for axe, ${scheme}`, async ({ open, driver, picture }) => {
    const options = await open(driver.extensionUrl('src/options/options.html'));
    await options.setColorScheme(scheme);
    await expect
      .poll(() => options.evaluate(() => document.querySelector('h1')?.textContent ?? ''))
      .not.toBe('');
    await options.screenshot(picture(`options-${scheme}`));
    expect(await axeViolations(options)).toEqual([]);
  });
}
