import browser from 'webextension-polyfill';
import { injectWithRules, requestPage } from '../messaging/inject.ts';
import type { PopupBrowser } from './popup-model.ts';

/** Loads what finds the quotations: a part of its own, so that the story need not wait for it. */
export const loadQuotes = () => import('../core/quotes/attribute-story.ts');

/** The popup's needs, met by the real browser. */
export const popupBrowser: PopupBrowser = {
  async activeTab() {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return null;
    return { id: tab.id, url: tab.url, isLoading: tab.status === 'loading', isPrivate: tab.incognito };
  },
  async readStory(tabId, anyway) {
    await injectWithRules(tabId, 'engine');
    return requestPage(tabId, 'engine', 'read-story', { anyway });
  },
  async findVoices(story) {
    const { attributeStory } = await loadQuotes();
    return attributeStory(story);
  },
  async painted(what) {
    await new Promise((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve));
      // A popup that is not on the screen yet paints nothing.
      setTimeout(resolve, 100);
    });
    performance.mark(what);
  },
  onceLoaded(tabId, callback) {
    const onUpdated = (updatedId: number, changes: { status?: string }) => {
      if (updatedId !== tabId || changes.status !== 'complete') return;
      stop();
      callback();
    };
    const stop = () => browser.tabs.onUpdated.removeListener(onUpdated);
    browser.tabs.onUpdated.addListener(onUpdated);
    return stop;
  },
};

/**
 * Opens the story over the page. Where the reader is open there already, it is opened anew at the given line.
 * @throws Error where the page lets nobody in
 */
export async function openLarge(tabId: number, at: string | null, anyway: boolean): Promise<void> {
  await injectWithRules(tabId, 'reader');
  const { open } = await requestPage(tabId, 'reader', 'toggle-reader', { at, anyway });
  if (!open) await requestPage(tabId, 'reader', 'toggle-reader', { at, anyway });
}
