import type { Surface, Tab } from './driver.ts';
import { poll } from './poll.ts';
import { pressUntil } from './press-until.ts';

/** Waits until the picker is open and shows its panel. */
export async function openedPicker(tab: Tab, timeout?: number): Promise<Surface> {
  const picker = await poll(() => tab.picker(), 'the picker', timeout);
  await poll(() => picker.evaluate(() => document.querySelector('.picker-panel') !== null), 'its panel');
  return picker;
}

/** Presses the picker's key and waits until it is open. */
export async function openPicker(tab: Tab): Promise<Surface> {
  await pressUntil(tab, ['Alt', 'Shift', 'k'], () => tab.picker(), 'the picker');
  return openedPicker(tab);
}

/** Waits until nothing of the picker is left over the page. */
export async function pickerCloses(tab: Tab): Promise<void> {
  await poll(
    () => tab.evaluate(() => document.querySelector('clearstory-picker, clearstory-outlines') === null),
    'the picker to close',
  );
}

/** Presses Esc and waits until nothing of the picker is left. */
export async function closePicker(tab: Tab): Promise<void> {
  await tab.pressKey('Escape');
  await pickerCloses(tab);
}

/** Waits until the picker's panel says something. */
export async function panelSays(picker: Surface, words: string): Promise<string> {
  return poll(
    () =>
      picker.evaluate((words) => {
        const text = document.querySelector<HTMLElement>('.picker-panel')?.innerText ?? '';
        return text.includes(words) && text;
      }, words),
    `the panel to say "${words}"`,
  );
}

/** The middle of what a selector matches in a page, in pixels of the window. */
export function middleOf(tab: Tab, selector: string): Promise<{ x: number; y: number }> {
  return tab.evaluate((selector) => {
    const { left, top, width, height } =
      document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    if (width === 0) throw new Error(`nothing is drawn of ${selector}`);
    return { x: left + width / 2, y: top + height / 2 };
  }, selector);
}
