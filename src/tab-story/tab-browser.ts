import browser, { type Tabs } from 'webextension-polyfill';
import { inject, injectWithRules, requestPage } from '../injection/inject.ts';
import { languagePath } from '../injection/script-paths.ts';
import { fetchAhead, type LanguageSource } from '../languages/fetch-language.ts';
import { loadReaders, loadTalk } from '../languages/load-readers.ts';
import type { StoryPiece } from '../long-stories/story-pieces.ts';
import { fetchScript } from '../messaging/fetch-script.ts';
import { type ReadResult, STORY_REST } from '../messaging/protocol.ts';
import { afterPaint } from '../ui/after-paint.ts';
import type { TabBrowser, TabState } from './tab-types.ts';

/** Loads what finds the quotations: a part of its own, so that the story need not wait for it. */
export const loadQuotes = () => import('../long-stories/find-quotations.ts');

/** Scripts of languages that were asked for, by code: they are asked for ahead, and again when they are needed. */
const scripts = new Map<string, Promise<void>>();

function fetchLanguage(code: string): Promise<void> {
  const begun = scripts.get(code);
  if (begun) return begun;
  const fetched = fetchScript(document, languagePath(code));
  scripts.set(code, fetched);
  fetched.catch(() => scripts.delete(code));
  return fetched;
}

const languages: LanguageSource = {
  fetchLanguage,
  // A part of its own: most stories are in languages that are read.
  loadMarks: async () => (await import('../core/quotes/by-marks.ts')).byMarks,
  loadReaders,
  loadTalk,
};

/** Loads the data of the language that the page states while the page is being read. @param tag BCP 47; '': none */
export const fetchLanguageAhead = (tag: string): void => fetchAhead(tag, languages);

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

interface Needs {
  /** Finds the tab that is read. */
  findTab(): Promise<Tabs.Tab | undefined>;
  /** Gives the answer of a reading that was begun before this was there, once. Null: it came to no answer. */
  takeAnswer?(): Promise<ReadResult | null> | undefined;
}

/** Makes what reading a tab needs of the real browser. */
export const createTabBrowser = ({ findTab, takeAnswer }: Needs): TabBrowser => ({
  async activeTab() {
    const tab = await findTab();
    if (tab?.id === undefined) return null;
    return { id: tab.id, url: tab.url, isLoading: tab.status === 'loading', isPrivate: tab.incognito };
  },
  async readStory(tabId, anyway, from, selected) {
    const early = takeAnswer?.();
    const answer = anyway || selected || from > 0 ? null : await early;
    if (answer) return answer;
    if (selected) await inject(tabId, 'selection');
    await injectWithRules(tabId, 'engine');
    return requestPage(tabId, 'engine', 'read-story', { anyway, from, selected });
  },
  restOfStory,
  async prepareQuotations(story) {
    const { prepareSearch } = await loadQuotes();
    prepareSearch(story, languages);
  },
  async findQuotations(story, part) {
    const { findQuotations } = await loadQuotes();
    return findQuotations(story, part, languages);
  },
  async findBeginning(story) {
    const { findBeginning } = await loadQuotes();
    return findBeginning(story, languages);
  },
  async painted(what) {
    await afterPaint();
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
});

/**
 * Opens the story over the page. Where the reader is open there already, it is opened anew at the given line.
 * @throws Error where the page lets nobody in
 */
export async function openLarge(
  tabId: number,
  at: string | null,
  { anyway, selected }: Pick<TabState, 'anyway' | 'selected'>,
): Promise<void> {
  if (selected) await inject(tabId, 'selection');
  await injectWithRules(tabId, 'reader');
  const { open } = await requestPage(tabId, 'reader', 'toggle-reader', { at, anyway, selected });
  if (!open) await requestPage(tabId, 'reader', 'toggle-reader', { at, anyway, selected });
}
