import browser from 'webextension-polyfill';

/** Makes the context menu. The browser keeps it across the worker's sleep, so it is made once per installed version. */
export async function addMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: 'read-story',
    title: browser.i18n.getMessage('menuReadStory'),
    contexts: ['page', 'selection'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
  browser.contextMenus.create({
    id: 'pick',
    title: browser.i18n.getMessage('menuPick'),
    contexts: ['page', 'selection', 'link', 'image', 'video', 'audio', 'frame'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}
