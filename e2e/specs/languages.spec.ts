import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Surface } from '../support/driver.ts';
import { poll } from '../support/poll.ts';
import { fixturePage } from '../support/site/fixture-pages.ts';
import { press, shownStory } from '../support/story-view.ts';
import { expect, test } from '../support/test.ts';

const LOCALES = join(import.meta.dirname, '../../public/_locales');
const textsOf = (language: string): Record<string, { message: string }> =>
  JSON.parse(readFileSync(join(LOCALES, language, 'messages.json'), 'utf8'));

/** Names of the controls and texts that stand out of the view, or that are cut off. */
const misplaced = (surface: Surface) =>
  surface.evaluate(() => {
    const isOut = (element: HTMLElement) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.left < -1 || box.right > innerWidth + 1);
    };
    const isCut = (element: HTMLElement) => element.scrollWidth > element.clientWidth + 1;
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)];
    return [
      ...all('button, .tab, .bar-panel, .bar-panel *, .aloud').filter(isOut),
      ...all('.button, .tab, .tabs, .bar-panel').filter(isCut),
    ].map((element) => element.getAttribute('aria-label') ?? element.textContent?.slice(0, 60) ?? '');
  });

for (const { language, page } of [
  { language: 'de', page: 'german' },
  { language: 'ar', page: 'arabic' },
  { language: 'ja', page: 'japanese' },
]) {
  test.describe(`in ${language}`, () => {
    test.use({ language });
    const texts = textsOf(language);
    const say = (key: string) => texts[key]?.message ?? '';

    test(`everything has its place: ${language}`, async ({ open, driver, picture }) => {
      const tab = await open(fixturePage(page).expected.url);
      const popup = await tab.pressButton();
      await shownStory(popup);
      const direction = await popup.evaluate(() => document.querySelector<HTMLElement>('.clearstory')?.dir);
      expect(direction).toBe(language === 'ar' ? 'rtl' : 'ltr');
      const look = async (name: string) => {
        await popup.screenshot(picture(`language-${language}-${name}`));
        expect(await misplaced(popup), name).toEqual([]);
      };
      await look('story');
      for (const key of ['appearance', 'takeAlong']) {
        await press(popup, say(key));
        await poll(() => popup.evaluate(() => document.querySelector('.bar-panel') !== null), key);
        await look(key);
        await press(popup, say(key));
      }
      for (const key of ['viewVoices', 'viewRemoved']) {
        await press(popup, say(key));
        await poll(
          () =>
            popup.evaluate(
              (name) => document.querySelector('[aria-selected=true]')?.textContent?.startsWith(name),
              say(key),
            ),
          key,
        );
        await look(key);
      }
      await press(popup, say('showKeys'));
      await poll(() => popup.evaluate(() => document.querySelector('dialog[open]') !== null), 'the keys');
      await look('keys');
      await popup.close();

      const options = await open(driver.extensionUrl('src/options/options.html'));
      await poll(
        () =>
          options.evaluate(
            (title) => document.querySelector('h1')?.textContent === title,
            say('optionsTitle'),
          ),
        'the options',
      );
      await options.screenshot(picture(`language-${language}-options`));
      expect(await options.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    });
  });
}

test.describe('over a page', () => {
  test.use({ language: 'ar' });

  test('the interface runs from right to left, and an English story from left to right', async ({
    open,
    picture,
  }) => {
    const tab = await open(fixturePage('seed-linked').expected.url);
    const popup = await tab.pressButton();
    await shownStory(popup);
    await press(popup, textsOf('ar').openLarge?.message ?? '');
    const reader = await poll(() => tab.reader(), 'the in-page reader');
    expect((await shownStory(reader)).dir).toBe('ltr');
    await tab.screenshot(picture('language-ar-reader'));
    expect(await misplaced(reader)).toEqual([]);
  });
});
