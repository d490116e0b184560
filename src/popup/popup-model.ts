import type { Story, StoryAttribution } from '../core/index.ts';
import { seekQuotations } from '../long-stories/seek-quotations.ts';
import { joinPieces, joinReading, type StoryPiece } from '../long-stories/story-pieces.ts';
import type { ReadResult } from '../messaging/protocol.ts';
import type { ReaderResult } from '../reader/index.ts';
import { closedAfterAll, closedPage } from './closed-page.ts';

/** The tab that the popup was opened over. */
export interface ReadTab {
  id: number;
  url: string | undefined;
  isLoading: boolean;
  /** True in a private window. */
  isPrivate: boolean;
}

/** The calls of the browser that the popup needs. */
export interface PopupBrowser {
  activeTab(): Promise<ReadTab | null>;
  /**
   * Extracts the story in the tab. Rejects on pages that are closed to extensions.
   * @param from where an earlier reading stopped; 0: at the beginning
   */
  readStory(tabId: number, anyway: boolean, from: number): Promise<ReadResult>;
  /** Fetches the rest of the story that was read last. Rejects where the page is gone. */
  restOfStory(tabId: number): Promise<StoryPiece[]>;
  /** Finds who said what in a part of a story, and adds the parts that were searched before. */
  findQuotations(story: Story, part: number): Promise<StoryAttribution>;
  /** Resolves when what was rendered last has been painted. @param what name of it in the browser's timeline */
  painted(what: 'story' | 'quotes'): Promise<void>;
  /** Calls back once when the tab has loaded. Returns how to stop. */
  onceLoaded(tabId: number, callback: () => void): () => void;
}

export interface PopupState {
  result: ReaderResult;
  /** Null while quotations are being found. */
  attribution: StoryAttribution | null;
  /** The tab that was read, and whether it was read although it does not look like an article. */
  tabId: number | null;
  anyway: boolean;
}

const initialState: PopupState = {
  result: { status: 'reading' },
  attribution: null,
  tabId: null,
  anyway: false,
};

/** Explains a page that gave no story. The PDF viewer may let us in, into a document without text. */
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

type StoryReading = Extract<ReadResult, { status: 'story' }>;

/** Checks that the tab shows another page than it did, or more of it. */
const isReplaced = (before: ReadTab, now: ReadTab) =>
  now.id === before.id && !now.isLoading && (before.isLoading || now.url !== before.url);

/** After this many ms without an answer the reader is told that the page is busy; the answer is still waited for. */
const SILENCE_MS = 3000;

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
  let seeking = seekQuotations(
    async () => null,
    () => undefined,
  );
  const set = (patch: Partial<PopupState>) => {
    state = { ...state, ...patch };
    listener(state);
  };

  /** Shows a story as far as it was told, then all of it, then who said what in its first part. */
  async function show(tabId: number, reading: StoryReading, thisRun: number): Promise<void> {
    const { story, hasRest } = reading;
    set({ tabId, result: hasRest ? { status: 'story', story, rest: 'coming' } : reading, attribution: null });
    // Asked for at once: the page does not keep it for long.
    const following = hasRest ? withRest(tabId, story) : story;
    await browser.painted('story');
    if (thisRun !== run) return;
    const whole = await following;
    if (thisRun !== run) return;
    if (hasRest)
      set({ result: whole ? { status: 'story', story: whole } : { status: 'story', story, rest: 'lost' } });
    await seek(whole ?? story, thisRun);
    if (thisRun === run) await browser.painted('quotes');
  }

  async function withRest(tabId: number, story: Story): Promise<Story | null> {
    try {
      return joinPieces(story, await browser.restOfStory(tabId));
    } catch (error) {
      console.warn('Clearstory was not told the rest of a story', error);
      return null;
    }
  }

  function seek(story: Story, thisRun: number): Promise<void> {
    seeking.stop();
    seeking = seekQuotations(
      (part) => browser.findQuotations(story, part),
      (attribution) => thisRun === run && set({ attribution }),
    );
    return seeking.want([0]);
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
    }, SILENCE_MS);
    let isAnswered = false;
    // A question to a page that left meanwhile may never be answered: the page that came in its place is asked.
    loaded.then(async () => {
      await new Promise((resolve) => setTimeout(resolve, SILENCE_MS));
      if (thisRun === run && !isAnswered) read(anyway, false);
    });
    const answer = await browser.readStory(tab.id, anyway, 0).catch((error: unknown) => {
      console.warn('Clearstory could not read this page', error);
      return null;
    });
    isAnswered = true;
    clearTimeout(silence);
    if (thisRun !== run) return;
    if (answer?.status === 'story') {
      stopWaiting();
      return show(tab.id, answer, thisRun);
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
    const { tabId } = state;
    if (tabId === null) return;
    const thisRun = ++run;
    const answer = await browser.readStory(tabId, state.anyway, 0);
    if (thisRun !== run) return;
    if (answer.status === 'story') show(tabId, answer, thisRun);
    else set({ result: answer, attribution: null });
  }

  /** Reads on where the reading of a very long page stopped; where that is not possible, the story says so. */
  async function readOn(): Promise<void> {
    const { tabId, result } = state;
    if (tabId === null || result.status !== 'story' || !result.story.unread) return;
    const { story } = result;
    const thisRun = run;
    const next = await browser.readStory(tabId, true, result.story.unread.from).catch(() => null);
    if (thisRun !== run) return;
    const more = next?.status === 'story' && (next.hasRest ? await withRest(tabId, next.story) : next.story);
    if (thisRun !== run) return;
    if (!more) return set({ result: { status: 'story', story, rest: 'lost' } });
    const joined = joinReading(story, more);
    set({ result: { status: 'story', story: joined }, attribution: null });
    void seek(joined, thisRun);
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
    readOn,
    /** Searches parts of the story for who said what. */
    searchParts: (parts: readonly number[]) => void seeking.want(parts),
    /** Says that the page did not answer. */
    fail: () => set({ result: { status: 'failed' }, attribution: null }),
  };
}
