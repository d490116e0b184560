import browser from 'webextension-polyfill';
import { injectWithRules, requestPage } from '../messaging/inject.ts';

/**
 * Starts the picker in a tab, or ends it where it is open. Where the page is closed to extensions, the popup opens in its
 * place: it says why in one sentence.
 */
export async function startPicker(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  try {
    await injectWithRules(tabId, 'picker');
    await requestPage(tabId, 'picker', 'toggle-picker', {});
  } catch (error) {
    console.warn('Clearstory could not start the picker', error);
    await browser.action.openPopup().catch(() => {
      // Some windows have no toolbar to open it from; then there is no place to say anything.
    });
  }
}
