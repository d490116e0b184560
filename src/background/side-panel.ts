import browser, { type Tabs } from 'webextension-polyfill';
import { tellSidePanels } from '../messaging/tell-side-panels.ts';
import { openSidePanel } from '../platform/side-panel.ts';
import { openPopup } from './button.ts';

/** Opens the side panel beside a tab. Has to be called at once when the press is told of. Never rejects. */
export async function openBeside(tab: Tabs.Tab | undefined): Promise<void> {
  if (tab?.id === undefined || !openSidePanel) return;
  try {
    await openSidePanel(tab.id);
  } catch (error) {
    console.warn('Clearstory could not open the side panel', error);
    await openPopup(tab.id);
  }
}

/** Tells side panels that a key or an entry of the menu was pressed on a tab: from now on they may read it. Never rejects. */
export async function notePress(tab: Tabs.Tab | undefined): Promise<void> {
  if (tab?.id !== undefined && openSidePanel) await tellSidePanels(browser.runtime, tab.id);
}
