import browser, { type Menus } from 'webextension-polyfill';
import { contextMenus } from '../platform/platform.ts';
import { openSidePanel } from '../platform/side-panel.ts';

const WEB = ['http://*/*', 'https://*/*'];
const PAGE: Menus.ContextType[] = ['page', 'selection'];

/** Entries of the menu in their order: name, message that is their title, and what of a page they are offered on. */
const ENTRIES: readonly (readonly [id: string, title: string, contexts: Menus.ContextType[]])[] = [
  ['toggle-reader', 'menuReadStory', PAGE],
  ['read-selection', 'readSelection', ['selection']],
  ['toggle-marks', 'marksOnPage', PAGE],
  ['read-link', 'menuReadLink', ['link']],
  ['pick', 'menuPick', [...PAGE, 'link', 'image', 'video', 'audio', 'frame']],
  ...(openSidePanel ? [['open-side-panel', 'commandSidePanel', PAGE] as const] : []),
];

/** Makes the context menu, where there are any. The browser keeps it across the worker's sleep, so it is made once per installed version. */
export async function addMenus(): Promise<void> {
  if (!contextMenus) return;
  await contextMenus.removeAll();
  for (const [id, title, contexts] of ENTRIES)
    contextMenus.create({
      id,
      title: browser.i18n.getMessage(title),
      contexts,
      // A link is asked for its own address, whatever page it stands in.
      [id === 'read-link' ? 'targetUrlPatterns' : 'documentUrlPatterns']: WEB,
    });
}
