import type { Surface, Tab } from './driver.ts';
import { poll } from './poll.ts';

/** Number of our entry in the page's menu that opens the side panel. */
const IN_MENU = 4;

/** Waits for the side panel, and gives it. */
export const sidePanelOf = (tab: Tab): Promise<Surface> => poll(() => tab.sidePanel(), 'the side panel');

/** Opens the side panel beside a page from the page's menu. */
export async function openSidePanel(tab: Tab): Promise<Surface> {
  await tab.chooseFromMenu(300, 300, IN_MENU);
  return sidePanelOf(tab);
}

/** Waits until a headline is that of the story in the side panel. */
export async function readsInPanel(panel: Surface, headline: string): Promise<void> {
  const isRead = () =>
    panel.evaluate((wanted) => {
      document.querySelector<HTMLElement>('#tab-story')?.click();
      return document.querySelector('#panel-story h1')?.textContent === wanted;
    }, headline);
  await poll(isRead, `“${headline}” in the side panel`);
}
