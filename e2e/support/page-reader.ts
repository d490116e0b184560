import type { Surface, Tab } from './driver.ts';
import { poll } from './poll.ts';
import { press, shownStory } from './story-view.ts';

/** A virtual screen drops a key now and then while its windows change: it is pressed this often, as a person would. */
const PRESSES = 3;

/** Presses the reader's shortcut and waits until the in-page reader is open. */
export async function openReader(tab: Tab): Promise<Surface> {
  for (let pressed = 1; pressed < PRESSES; pressed++) {
    await tab.pressKey('Alt', 'Shift', 'u');
    const reader = await poll(() => tab.reader(), 'the in-page reader', 3000).catch(() => null);
    if (reader) return reader;
  }
  await tab.pressKey('Alt', 'Shift', 'u');
  return poll(() => tab.reader(), 'the in-page reader');
}

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

/** Everything that a page's document holds: its markup with every attribute, and what shadow it casts on its window. */
export function pageState(tab: Tab): Promise<string> {
  return tab.evaluate(() => {
    const doctype = document.doctype ? new XMLSerializer().serializeToString(document.doctype) : '';
    const sheets = document.styleSheets.length + document.adoptedStyleSheets.length;
    return [doctype, document.documentElement.outerHTML, sheets, Object.keys(window).join()].join('\n');
  });
}
