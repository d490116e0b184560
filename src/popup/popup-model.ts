import type { Story, StoryVoices } from '../core/index.ts';
import type { ReadResult } from '../messaging/protocol.ts';
import type { ReaderResult } from '../reader/index.ts';
import { closedAfterAll, closedPage } from './closed-page.ts';

/** The tab that the popup was opened over. */
export interface ReadTab {
  id: number;
  url: string | undefined;
  isLoading: boolean;
  /** Whether it is in a private window. */
  isPrivate: boolean;
}

/** What the popup needs of the browser. */
export interface PopupBrowser {
  activeTab(): Promise<ReadTab | null>;
  /** Extracts the story in the tab. Rejects on pages that are closed to extensions. */
  readStory(tabId: number, anyway: boolean): Promise<ReadResult>;
  findVoices(story: Story): Promise<StoryVoices>;
  /** Resolves when what was rendered last has been painted. @param what name of it in the browser's timeline */
  painted(what: 'story' | 'quotes'): Promise<void>;
  /** Calls back once when the tab has loaded. Returns how to stop. */
  onceLoaded(tabId: number, callback: () => void): () => void;
}

export interface PopupState {
  result: ReaderResult;
  /** Null while quotations are being found. */
  voices: StoryVoices | null;
  /** The tab that was read, and whether it was read although it does not look like an article. */
  tabId: number | null;
  anyway: boolean;
}

const initialState: PopupState = {
  result: { status: 'reading' },
  voices: null,
  tabId: null,
  anyway: false,
};

const NO_VOICES: StoryVoices = { quotes: [], speakers: [] };

/** What to show of a page that gave no story. The PDF viewer may let us in, into a document without text. */
function explain(tab: ReadTab, result: ReadResult | null, isPatient: boolean): ReaderResult {
  const closed = closedAfterAll(tab.url);
  if (closed === 'pdf') return { status: 'closed', page: 'pdf' };
  // A press lets us know the address of every page but those that the browser keeps to itself.
  if (result === null && tab.url === undefined) return { status: 'closed', page: 'browser' };
  // A page that is going away gives no answer: what comes in its place is waited for.
  if (tab.isLoading && (isPatient || result === null)) return { status: 'loading' };
  if (result === null) return closed ? { status: 'closed', page: closed } : { status: 'failed' };
  return result;
}

/** Whether the tab shows another page than it did, or more of it. */
const isReplaced = (before: ReadTab, now: ReadTab) =>
  now.id === before.id && !now.isLoading && (before.isLoading || now.url !== before.url);

/** After this many ms without an answer the reader is told that the page is busy; the answer is still waited for. */
const SILENCE = 3000;

export type PopupModel = ReturnType<typeof createPopupModel>;

/**
 * The popup's course from press to marked story, without its looks: read the tab, show the story, then find who said
 * what. A page that is still loading, or that gave no answer, is read again once the tab has loaded.
 */
export function createPopupModel(browser: PopupBrowser) {
  let state = initialState;
  let listener: (state: PopupState) => void = () => {};
  let run = 0;
  let stopWaiting = () => {};
  const set = (patch: Partial<PopupState>) => {
    state = { ...state, ...patch };
    listener(state);
  };

  async function show(story: Story, thisRun: number): Promise<void> {
    await browser.painted('story');
    if (thisRun !== run) return;
    const voices = await browser.findVoices(story).catch((error: unknown) => {
      console.error('Clearstory could not find the quotes', error);
      return NO_VOICES;
    });
    if (thisRun !== run) return;
    set({ voices });
    await browser.painted('quotes');
  }

  async function read(anyway: boolean, isPatient: boolean): Promise<void> {
    const thisRun = ++run;
    stopWaiting();
    set({ ...initialState, anyway });
    const tab = await browser.activeTab().catch(() => null);
    if (thisRun !== run) return;
    if (!tab) return set({ result: { status: 'failed' } });
    const closed = closedPage(tab.url);
    if (closed) return set({ tabId: tab.id, result: { status: 'closed', page: closed } });
    // Listened for from the start: a page may have loaded, or gone, by the time it answers.
    const loaded = new Promise<void>((resolve) => {
      stopWaiting = browser.onceLoaded(tab.id, resolve);
    });
    const silence = setTimeout(() => {
      if (thisRun === run) set({ tabId: tab.id, result: { status: 'loading' } });
    }, SILENCE);
    const answer = await browser.readStory(tab.id, anyway).catch((error: unknown) => {
      console.warn('Clearstory could not read this page', error);
      return null;
    });
    clearTimeout(silence);
    if (thisRun !== run) return;
    if (answer?.status === 'story') {
      stopWaiting();
      set({ tabId: tab.id, result: answer });
      return show(answer.story, thisRun);
    }
    const now = (await browser.activeTab().catch(() => null)) ?? tab;
    if (thisRun !== run) return;
    if (isPatient && isReplaced(tab, now)) return read(anyway, false);
    const result = explain(now, answer, isPatient);
    set({ tabId: tab.id, result });
    if (result.status !== 'loading' && result.status !== 'failed') return stopWaiting();
    // Not waited for here: all that there is to say until then has been said.
    loaded.then(() => {
      if (thisRun === run) read(anyway, false);
    });
  }

  /** Reads the tab once more while the story is shown. */
  async function reread(): Promise<void> {
    if (state.tabId === null) return;
    const thisRun = ++run;
    const answer = await browser.readStory(state.tabId, state.anyway);
    if (thisRun !== run) return;
    set({ result: answer, voices: null });
    if (answer.status === 'story') show(answer.story, thisRun);
  }

  return {
    /** Calls back with the state as it is, and with every new one. */
    follow(onChange: (state: PopupState) => void) {
      listener = onChange;
      onChange(state);
    },
    /** Reads the tab; a page that is still loading is waited for. */
    start: () => read(false, true),
    /** Reads the tab although it does not look like an article. */
    readAnyway: () => read(true, false),
    /** Reads the tab as it is now. */
    tryAgain: () => read(state.anyway, false),
    /** Reads the tab anew in the place of the story that is shown. Rejects where the page does not answer. */
    reread,
    /** Says that the page did not answer. */
    fail: () => set({ result: { status: 'failed' }, voices: null }),
  };
}
