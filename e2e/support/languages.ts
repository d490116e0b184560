import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Surface, Tab } from './driver.ts';
import { poll } from './poll.ts';
import { press, shownStory } from './story-view.ts';

const LOCALES = join(import.meta.dirname, '../../public/_locales');
/** The messages of a language. */
export const textsOf = (language: string): Record<string, { message: string }> =>
  JSON.parse(readFileSync(join(LOCALES, language, 'messages.json'), 'utf8'));

/** Names of the controls and texts that stand out of the view, or that are cut off. */
export const misplaced = (surface: Surface) =>
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

/**
 * Goes through the popup in a language and takes a picture of each view.
 * Out: what is not in its place, by view; nothing where all is well.
 */
export async function walkThrough(
  tab: Tab,
  language: string,
  picture: (name: string) => string,
): Promise<Record<string, string[]>> {
  const texts = textsOf(language);
  const say = (key: string) => texts[key]?.message ?? '';
  const popup = await tab.pressButton();
  await shownStory(popup);
  const faults: Record<string, string[]> = {};
  const look = async (name: string) => {
    await popup.screenshot(picture(`language-${language}-${name}`));
    const found = await misplaced(popup);
    if (found.length > 0) faults[name] = found;
  };
  const isThere = (selector: string) =>
    poll(() => popup.evaluate((it) => document.querySelector(it) !== null, selector), selector);
  await look('story');
  for (const key of ['appearance', 'takeAlong']) {
    await press(popup, say(key));
    await isThere('.bar-panel > *');
    await look(key);
    await press(popup, say(key));
  }
  for (const [key, view] of [
    ['viewVoices', 'speakers'],
    ['viewRemoved', 'removed'],
  ] as const) {
    await press(popup, say(key));
    await isThere(`#tab-${view}[aria-selected=true]`);
    await look(key);
  }
  await press(popup, say('showKeys'));
  await isThere('dialog[open]');
  await look('keys');
  await popup.close();
  return faults;
}

/** Opens the options page in a language. Out: whether it fits its window. */
export async function optionsFit(tab: Tab, language: string): Promise<boolean> {
  const title = textsOf(language).optionsTitle?.message ?? '';
  const isThere = () => tab.evaluate((it) => document.querySelector('h1')?.textContent === it, title);
  await poll(isThere, 'the options');
  return tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
}
