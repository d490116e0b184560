import type { Tab } from './driver.ts';
import { poll } from './poll.ts';

/** Clicks the link of a page that has this text, once it is there: a page may draw its links after its address has changed. */
export async function clickLink(tab: Tab, text: string): Promise<void> {
  await poll(
    () =>
      tab.evaluate((wanted) => {
        const links = [...document.querySelectorAll<HTMLElement>('a')];
        const link = links.find(({ textContent }) => textContent === wanted);
        link?.click();
        return link !== undefined;
      }, text),
    `the link “${text}”`,
  );
}
