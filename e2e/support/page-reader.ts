import type { Surface, Tab } from './driver.ts';
import { poll } from './poll.ts';
import { pressUntil } from './press-until.ts';
import { press, shownStory } from './story-view.ts';

const SHORTCUT = ['Alt', 'Shift', 'u'];

/** Presses the reader's shortcut and waits until the in-page reader is open. */
export const openReader = (tab: Tab): Promise<Surface> =>
  pressUntil(tab, SHORTCUT, () => tab.reader(), 'the in-page reader');

/** Opens the in-page reader from the popup: Firefox lets a page swallow the shortcuts of extensions. */
export async function enlargePopup(tab: Tab): Promise<Surface> {
  const popup = await tab.pressButton();
  await shownStory(popup);
  await press(popup, 'Open large, over the page');
  return poll(() => tab.reader(), 'the in-page reader');
}

/** Waits until the in-page reader is gone. */
export async function readerCloses(tab: Tab): Promise<void> {
  await poll(async () => (await tab.reader()) === null, 'the in-page reader to close');
}

/** Presses Esc and waits until the in-page reader is gone. */
export async function closeByEscape(tab: Tab): Promise<void> {
  await tab.pressKey('Escape');
  await readerCloses(tab);
}

/** Presses the reader's shortcut and waits until the in-page reader is gone. */
export async function closeByShortcut(tab: Tab): Promise<void> {
  await pressUntil(tab, SHORTCUT, async () => (await tab.reader()) === null, 'the in-page reader to close');
}

/** Everything that a page's document holds: its markup with every attribute, and what shadow it casts on its window. */
export function pageState(tab: Tab): Promise<string> {
  return tab.evaluate(() => {
    const doctype = document.doctype ? new XMLSerializer().serializeToString(document.doctype) : '';
    const sheets = document.styleSheets.length + document.adoptedStyleSheets.length;
    return [doctype, document.documentElement.outerHTML, sheets, Object.keys(window).join()].join('\n');
  });
}
