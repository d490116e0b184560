import { inject, injectWithRules, requestPage } from '../injection/inject.ts';
import type { MarksState } from '../messaging/protocol.ts';
import { openPopup } from './button.ts';

/**
 * Puts a script of ours into a tab and asks it to open over the page, or to close where it is open. Where the page is
 * closed to extensions, the popup opens in its place: it says why in one sentence. Never rejects.
 */
async function toggle(
  script: 'reader' | 'picker' | 'marks',
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

/** What the page marks can say only in words of the popup: that the page is no article, or is not there yet. */
const SAID_BY_POPUP: readonly MarksState['status'][] = ['not-article', 'empty', 'loading'];

/** Highlights the quotations on a tab's page, or takes the highlights back; see `toggle`. @param anyway of a page that is no article, too */
export const toggleMarks = (tabId: number | undefined, anyway = false): Promise<void> =>
  toggle('marks', tabId, async (tab) => {
    const { status } = await requestPage(tab, 'marks', 'toggle-marks', { anyway });
    if (SAID_BY_POPUP.includes(status)) await openPopup(tab);
  });
