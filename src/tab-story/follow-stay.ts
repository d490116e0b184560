import browser from 'webextension-polyfill';
import { requestBackground } from '../messaging/messenger.ts';
import type { Stay } from '../reader/index.ts';
import { StayButton } from '../reader/stay/stay-button.tsx';
import { openLarge } from './tab-browser.ts';
import type { TabState } from './tab-types.ts';

export type { Stay };

/**
 * Calls back with whether the reader stays from page to page of the site in a tab, where there is anything to begin, now
 * and after each change. A press that begins it goes on over the page: that is the reader that stays. Never rejects:
 * without the background there is nothing to begin.
 * @param state the tab and how it was read
 * @param onBegun called when the story is open over the page
 */
export async function followStay(state: TabState, show: (stay: Stay) => void, onBegun: () => void) {
  const { tabId } = state;
  const ask = async (change: 'begin' | 'end' | null): Promise<void> => {
    try {
      const answer = await requestBackground(browser.runtime, 'staying', { change, tabId });
      if (!answer) return;
      show({
        site: answer.site,
        change: (isOn) => void ask(isOn ? 'begin' : 'end'),
        Button: StayButton,
      });
      if (tabId === null || change !== 'begin' || !answer.site) return;
      await openLarge(tabId, null, state);
      onBegun();
    } catch (error) {
      console.warn('Clearstory could not stay in the reader', error);
    }
  };
  await ask(null);
}
