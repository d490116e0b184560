import { axeViolations } from '../support/axe.ts';
import type { Surface } from '../support/driver.ts';
import { openReader } from '../support/page-reader.ts';
import { poll } from '../support/poll.ts';
import { fixturePage } from '../support/site/fixture-pages.ts';
import { shownStory } from '../support/story-view.ts';
import { expect, test } from '../support/test.ts';
import { translatePage, type Way } from '../support/translate-page.ts';

const { expected } = fixturePage('seed-linked');
const WAYS: Way[] = ['chromium', 'firefox'];

/** The notice above a translated story. */
const notice = (surface: Surface): Promise<string> =>
  poll(
    () =>
      surface.evaluate(() => document.querySelector('.notice[data-kind=translated]')?.textContent ?? null),
    'the notice',
  );

/** The story once its quotations are there. */
const quoted = (surface: Surface) =>
  poll(async () => {
    const shown = await shownStory(surface);
    return shown.quotes.length > 0 && shown.quotes.every(({ kind }) => kind === 'indirect') ? shown : null;
  }, 'the quotations');

for (const way of WAYS) {
  test(`a page that was translated before is shown in translation, ${way}’s way`, async ({ open }) => {
    const tab = await open(expected.url);
    await poll(async () => /read this story/.test(await tab.buttonTitle()), 'the detector');
    const original = await tab.evaluate(() => document.querySelectorAll('article p').length);
    await translatePage(tab, way);
    const popup = await tab.pressButton();
    expect(await notice(popup)).toContain('are not the words that were said');
    expect(await notice(popup)).toContain('read in the translation');
    const shown = await shownStory(popup);
    expect(shown.headline).not.toBe(expected.headline);
    expect(shown.paragraphs).toHaveLength(4);
    expect(shown.quotes.filter(({ kind }) => kind !== 'indirect')).toEqual([]);
    expect(original).toBeGreaterThan(0);
  });

  test(`a page that is translated while the reader is open keeps who said what, ${way}’s way`, async ({
    open,
    picture,
  }) => {
    const tab = await open(expected.url);
    const reader = await openReader(tab);
    const before = await poll(async () => {
      const shown = await shownStory(reader);
      return shown.quotes.length > 0 ? shown : null;
    }, 'the quotations');
    await translatePage(tab, way);
    expect(await notice(reader)).toContain('read in the original');
    const shown = await quoted(reader);
    expect(shown.paragraphs[0]).not.toBe(before.paragraphs[0]);
    expect(shown.paragraphs).toHaveLength(before.paragraphs.length);
    expect(shown.quotes.map(({ label }) => label).join()).toContain('In translation, Vladimir Putin');
    expect(await axeViolations(reader)).toEqual([]);
    for (const scheme of ['light', 'dark'] as const) {
      await reader.setColorScheme(scheme);
      await tab.screenshot(picture(`translated-${way}-${scheme}`));
    }
  });

  test(`a page that was read and then translated keeps who said what, ${way}’s way`, async ({ open }) => {
    const tab = await open(expected.url);
    const first = await tab.pressButton();
    await shownStory(first);
    await first.close();
    await translatePage(tab, way);
    const popup = await tab.pressButton();
    expect(await notice(popup)).toContain('read in the original');
    const shown = await quoted(popup);
    expect(shown.quotes.map(({ label }) => label).join()).toContain('In translation, Vladimir Putin');
  });
}
