import browser from 'webextension-polyfill';
import { isPhone } from '../platform/platform.ts';

/**
 * Sees to it that the button opens what suits the device: the popup that the manifest names, or on a phone, by a press that
 * is told of, the in-page reader. Never rejects.
 */
export async function prepareButton(): Promise<void> {
  try {
    if (await isPhone()) await browser.action.setPopup({ popup: '' });
  } catch (error) {
    console.warn('Clearstory could not prepare its button', error);
  }
}

/**
 * Opens the popup over a page on which nothing else can be shown: it says why in one sentence. On a phone the tab's button
 * has it from now on, until the tab goes elsewhere. Never rejects.
 */
export async function openPopup(tabId: number): Promise<void> {
  try {
    const popup = browser.runtime.getManifest().action?.default_popup;
    if (popup && (await isPhone())) await browser.action.setPopup({ tabId, popup });
    await browser.action.openPopup();
  } catch {
    // Some windows have no toolbar to open it from; then there is no place to say anything.
  }
}
