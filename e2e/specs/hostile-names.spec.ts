import { PATIENCE } from '../support/expect-safe.ts';
import { closeByEscape, openReader } from '../support/page-reader.ts';
import { closePicker, openPicker } from '../support/picker.ts';
import { poll } from '../support/poll.ts';
import { HOST } from '../support/site/hostile-pages.ts';
import { storeRules } from '../support/stored-rules.ts';
import { storeSettings } from '../support/stored-settings.ts';
import { press, shownStory } from '../support/story-view.ts';
import { expect, test } from '../support/test.ts';

const PROMO = 'Every harbour has its tide table';

test.afterEach(({ driver }) => storeSettings(driver, {}));

for (const name of ['frames-named', 'forms-named']) {
  test(`no element takes the place of the browser’s interface by its name: ${name}`, async ({
    driver,
    open,
  }) => {
    await storeRules(driver, { own: 'saltmarsh.test##.promo\n' });
    const tab = await open(`${HOST}/${name}`);
    const isTold = async () => (await tab.buttonTitle()) === 'Clearstory: read this story';
    await poll(isTold, 'the detector to tell what it found');

    const popup = await tab.pressButton();
    const { paragraphs } = await shownStory(popup, PATIENCE);
    expect(paragraphs).toHaveLength(4);
    expect(paragraphs.join()).not.toContain(PROMO);
    await press(popup, 'Removed');
    await popup.evaluate((text) => {
      const entries = [...document.querySelectorAll('.removal')];
      const entry = entries.find((it) => it.textContent?.includes(text));
      entry?.querySelectorAll('button').forEach((button) => {
        if (button.textContent === 'Show on the page') setTimeout(() => button.click());
      });
    }, PROMO);
    const isRinged = () => tab.evaluate(() => document.querySelector('clearstory-outlines') !== null);
    await poll(isRinged, 'a ring in the page');
    await popup.close();

    await openPicker(tab);
    await closePicker(tab);
    const reader = await openReader(tab);
    expect((await shownStory(reader)).paragraphs.join()).not.toContain(PROMO);
    await closeByEscape(tab);
  });
}
