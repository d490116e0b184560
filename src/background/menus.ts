import browser from 'webextension-polyfill';
import { contextMenus } from '../platform/platform.ts';
import { openSidePanel } from '../platform/side-panel.ts';

/** Makes the context menu, where there are any. The browser keeps it across the worker's sleep, so it is made once per installed version. */
export async function addMenus(): Promise<void> {
  if (!contextMenus) return;
  await contextMenus.removeAll();
  contextMenus.create({
    id: 'read-story',
    title: browser.i18n.getMessage('menuReadStory'),
    contexts: ['page', 'selection'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
  contextMenus.create({
    id: 'read-selection',
    title: browser.i18n.getMessage('readSelection'),
    contexts: ['selection'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
  contextMenus.create({
    id: 'toggle-marks',
    title: browser.i18n.getMessage('marksOnPage'),
    contexts: ['page', 'selection'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
  contextMenus.create({
    id: 'read-link',
    title: browser.i18n.getMessage('menuReadLink'),
    contexts: ['link'],
    targetUrlPatterns: ['http://*/*', 'https://*/*'],
  });
  contextMenus.create({
    id: 'pick',
    title: browser.i18n.getMessage('menuPick'),
    contexts: ['page', 'selection', 'link', 'image', 'video', 'audio', 'frame'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
  if (!openSidePanel) return;
  contextMenus.create({
    id: 'open-side-panel',
    title: browser.i18n.getMessage('commandSidePanel'),
    contexts: ['page', 'selection'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}
