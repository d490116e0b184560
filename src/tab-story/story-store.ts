import type { TabState } from './tab-types.ts';

export const initialState: TabState = {
  result: { status: 'reading' },
  attribution: null,
  tabId: null,
  anyway: false,
  selected: false,
};

/** Checks that no newer question has been put to the page. */
export type IsNewest = () => boolean;

export type StoryStore = ReturnType<typeof createStoryStore>;

/** Holds what is shown of a tab, and counts the questions to its page: an answer to an older one comes too late. */
export function createStoryStore() {
  let state = initialState;
  const listeners = new Set<(state: TabState) => void>();
  let questions = 0;
  let looks = 0;
  const check =
    (question: number): IsNewest =>
    () =>
      question === questions;
  return {
    state: () => state,
    set(patch: Partial<TabState>) {
      state = { ...state, ...patch };
      for (const tell of listeners) tell(state);
    },
    /** Calls back with the state as it is, and with every new one. Returns how to stop. */
    follow(onChange: (state: TabState) => void): () => void {
      listeners.add(onChange);
      onChange(state);
      return () => void listeners.delete(onChange);
    },
    /** Counts a new question. */
    beginQuestion: () => check(++questions),
    /** Goes on with the newest question. */
    currentQuestion: () => check(questions),
    /** Counts a look at the page for which what is shown goes on: a newer look, or a question, is newer than it. */
    beginLook(): IsNewest {
      const look = ++looks;
      const isCurrent = check(questions);
      return () => look === looks && isCurrent();
    },
  };
}
