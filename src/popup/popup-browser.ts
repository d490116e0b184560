import browser from 'webextension-polyfill';
import { injectWithRules, requestPage } from '../injection/inject.ts';
import { languagePath } from '../injection/script-paths.ts';
import type { StoryPiece } from '../long-stories/story-pieces.ts';
import { fetchScript } from '../messaging/fetch-script.ts';
import { STORY_REST } from '../messaging/protocol.ts';
import { findTab, takeBegunReading } from './begun-reading.ts';
import type { PopupBrowser } from './popup-types.ts';

/** Loads what finds the quotations: a part of its own, so that the story need not wait for it. */
export const loadQuotes = () => import('../long-stories/find-quotations.ts');

/** Asks a page for what follows of the story that it told last, piece by piece. */
function restOfStory(tabId: number): Promise<StoryPiece[]> {
  return new Promise((resolve, reject) => {
    const pieces: StoryPiece[] = [];
    const port = browser.tabs.connect(tabId, { name: STORY_REST, frameId: 0 });
    port.onDisconnect.addListener(() => reject(new Error('The page is gone')));
    port.onMessage.addListener((piece: unknown) => {
      if (piece === null) {
        port.disconnect();
        resolve(pieces);
        return;
      }
      pieces.push(piece as StoryPiece);
      port.postMessage('next');
    });
    port.postMessage('next');
  });
}

/** What the popup's first script has begun; null once it was asked for. */
let begun = takeBegunReading();

/** The popup's needs, met by the real browser. */
export const popupBrowser: PopupBrowser = {
  async activeTab() {
    const tab = await (begun?.tab ?? findTab(browser.tabs));
    if (tab?.id === undefined) return null;
    return { id: tab.id, url: tab.url, isLoading: tab.status === 'loading', isPrivate: tab.incognito };
  },
  async readStory(tabId, anyway, from) {
    const early = anyway || from > 0 ? null : begun;
    begun = null;
    const answer = await early?.answer;
    if (answer) return answer;
    await injectWithRules(tabId, 'engine');
    return requestPage(tabId, 'engine', 'read-story', { anyway, from });
  },
  restOfStory,
  async findQuotations(story, part) {
    const { findQuotations } = await loadQuotes();
    return findQuotations(story, part, (code) => fetchScript(document, languagePath(code)));
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
