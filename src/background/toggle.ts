import { inject, injectWithRules, requestPage } from '../injection/inject.ts';
import { openPopup } from './button.ts';

/**
 * Puts a script of ours into a tab and asks it to open over the page, or to close where it is open. Where the page is
 * closed to extensions, the popup opens in its place: it says why in one sentence. Never rejects.
 */
async function toggle(
  script: 'reader' | 'picker',
  tabId: number | undefined,
  ask: (tabId: number) => Promise<unknown>,
): Promise<void> {
  if (tabId === undefined) return;
  try {
    await injectWithRules(tabId, script);
    await ask(tabId);
  } catch (error) {
    console.warn(`Clearstory could not open the ${script}`, error);
    await openPopup(tabId);
  }
}

/** Opens the in-page reader in a tab, or closes it where it is open; see `toggle`. */
export const toggleReader = (tabId: number | undefined): Promise<void> =>
  toggle('reader', tabId, (tab) =>
    requestPage(tab, 'reader', 'toggle-reader', { at: null, anyway: false, selected: false }),
  );

/** Opens the in-page reader in a tab with what is selected there, or closes it where it is open; see `toggle`. */
export const readSelection = (tabId: number | undefined): Promise<void> =>
  toggle('reader', tabId, async (tab) => {
    await inject(tab, 'selection');
    await requestPage(tab, 'reader', 'toggle-reader', { at: null, anyway: false, selected: true });
  });

/** Opens the picker in a tab, or closes it where it is open; see `toggle`. */
export const togglePicker = (tabId: number | undefined): Promise<void> =>
  toggle('picker', tabId, (tab) => requestPage(tab, 'picker', 'toggle-picker', {}));
