import type { ReadResult } from '../messaging/protocol.ts';
import type { ReaderResult } from '../reader/index.ts';
import { closedAfterAll, closedPage } from './closed-page.ts';
import { showStory, type TabParts } from './show-story.ts';
import { type IsNewest, initialState } from './story-store.ts';
import type { ReadTab, TabBrowser } from './tab-types.ts';

/** Milliseconds without an answer after which readers are told that the page is busy; the answer is still waited for. */
const SILENCE_MS = 3000;

/** Explains a page that gave no story. The PDF viewer may let us in, into a document without text. */
function explain(
  tab: ReadTab,
  result: ReadResult | null,
  { isPatient, isShut }: { isPatient: boolean; isShut: boolean },
): ReaderResult {
  const closed = closedAfterAll(tab.url);
  if (closed === 'pdf') return { status: 'closed', page: 'pdf' };
  // What a tab is that is just coming, also one that was thrown out of memory, is known once it is there.
  if (tab.isLoading && isPatient) return { status: 'loading' };
  // A press lets us know the address of every page but those that the browser keeps to itself.
  if (result === null && tab.url === undefined)
    return isShut ? { status: 'closed', page: 'browser' } : { status: 'press-needed' };
  // A page that is going away gives no answer: what comes in its place is waited for.
  if (tab.isLoading && result === null) return { status: 'loading' };
  if (result === null) return closed ? { status: 'closed', page: closed } : { status: 'failed' };
  return result;
}

/** Checks that the tab shows another page than it did, or more of it. */
const isReplaced = (before: ReadTab, now: ReadTab) =>
  now.id === before.id && !now.isLoading && (before.isLoading || now.url !== before.url);

/**
 * Checks that the tab shows a page that we may not look into. Such a page refuses at once: where nothing comes, the page that
 * was asked has left, as the empty one does with which a tab begins.
 */
const isHidden = ({ url, isLoading }: ReadTab) => url === undefined && !isLoading;

/** Asks the tab for its story. Resolves to null where the page lets nobody in. */
async function askForStory(
  browser: TabBrowser,
  tabId: number,
  { anyway, selected }: Question,
  onSilence: () => void,
): Promise<ReadResult | null> {
  const silence = setTimeout(onSilence, SILENCE_MS);
  const answer = await browser.readStory(tabId, anyway, 0, selected).catch((error: unknown) => {
    console.warn('Clearstory could not read this page', error);
    return null;
  });
  clearTimeout(silence);
  return answer;
}

interface Question {
  /** True: the page is read although it does not look like an article. */
  anyway: boolean;
  /** True: only what is selected in the page is read. */
  selected: boolean;
  /** True: a page that is still loading is waited for. */
  isPatient: boolean;
}

/** Makes the function that reads the tab; what comes into the tab while it is read, or could not be, is read in turn. */
export function createTabReader(parts: TabParts) {
  const { browser, store } = parts;
  let stopWaiting = () => {};

  async function readTab(question: Question): Promise<void> {
    const isNewest = store.beginQuestion();
    stopWaiting();
    store.set({ ...initialState, anyway: question.anyway, selected: question.selected });
    const tab = await browser.activeTab().catch(() => null);
    if (!isNewest()) return;
    if (!tab) return store.set({ result: { status: 'failed' } });
    // Listened for from the start: a page may have loaded, or gone, by the time it answers.
    const loaded = new Promise<void>((resolve) => {
      stopWaiting = browser.onceLoaded(tab.id, resolve);
    });
    const closed = closedPage(tab.url);
    if (closed) {
      store.set({ tabId: tab.id, result: { status: 'closed', page: closed } });
      // It may be the empty page with which a tab comes back that was thrown out of memory.
      loaded.then(() => (isNewest() ? readTab(question) : undefined));
      return;
    }
    let isAnswered = false;
    // A question to a page that left meanwhile may never be answered: the page that came in its place is asked.
    loaded.then(() => setTimeout(() => isAnswered || readAgain(question, isNewest), SILENCE_MS));
    const answer = await askForStory(browser, tab.id, question, () => sayBusy(question, tab, isNewest));
    isAnswered = true;
    if (!isNewest()) return;
    if (answer?.status === 'story') {
      stopWaiting();
      return showStory(parts, tab.id, answer, isNewest);
    }
    const now = (await browser.activeTab().catch(() => null)) ?? tab;
    if (question.isPatient && isReplaced(tab, now)) return readAgain(question, isNewest);
    if (!isNewest()) return;
    const result = explain(now, answer, { ...question, isShut: browser.isShut?.(now.id) ?? true });
    store.set({ tabId: tab.id, result });
    if (result.status !== 'loading' && result.status !== 'failed' && result.status !== 'closed')
      return stopWaiting();
    // Not waited for here: all that there is to say until then has been said.
    loaded.then(() => readAgain(question, isNewest));
  }

  /** Says that the page is busy, and reads what came in its place before anybody listened for that. */
  async function sayBusy(question: Question, tab: ReadTab, isNewest: IsNewest): Promise<void> {
    if (!isNewest()) return;
    store.set({ tabId: tab.id, result: { status: 'loading' } });
    const now = await browser.activeTab().catch(() => null);
    if (now && (isReplaced(tab, now) || isHidden(now))) await readAgain(question, isNewest);
  }

  /** Reads the page that has come, unless a newer question was asked. It is given no second chance. */
  async function readAgain(question: Question, isNewest: IsNewest): Promise<void> {
    if (isNewest()) await readTab({ ...question, isPatient: false });
  }

  return readTab;
}
