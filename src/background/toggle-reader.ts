import browser from 'webextension-polyfill';
import { injectWithRules, requestPage } from '../messaging/inject.ts';

/**
 * Opens the in-page reader in a tab, or closes it where it is open. Where the page is closed to extensions, the popup
 * opens in its place: it says why in one sentence.
 */
export async function toggleReader(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  try {
    await injectWithRules(tabId, 'reader');
    await requestPage(tabId, 'reader', 'toggle-reader', { at: null, anyway: false });
  } catch (error) {
    console.warn('Clearstory could not open the reader', error);
    await browser.action.openPopup().catch(() => {
      // Some windows have no toolbar to open it from; then there is no place to say anything.
    });
  }
}
