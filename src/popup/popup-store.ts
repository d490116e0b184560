import type { PopupState } from './popup-types.ts';

export const initialState: PopupState = {
  result: { status: 'reading' },
  attribution: null,
  tabId: null,
  anyway: false,
};

/** Checks that no newer question has been put to the page. */
export type IsNewest = () => boolean;

export type PopupStore = ReturnType<typeof createPopupStore>;

/** Holds what the popup shows, and counts its questions to the page: an answer to an older one comes too late. */
export function createPopupStore() {
  let state = initialState;
  let listener: (state: PopupState) => void = () => {};
  let questions = 0;
  const check =
    (question: number): IsNewest =>
    () =>
      question === questions;
  return {
    state: () => state,
    set(patch: Partial<PopupState>) {
      state = { ...state, ...patch };
      listener(state);
    },
    /** Calls back with the state as it is, and with every new one. */
    follow(onChange: (state: PopupState) => void) {
      listener = onChange;
      onChange(state);
    },
    /** Counts a new question. */
    beginQuestion: () => check(++questions),
    /** Goes on with the newest question. */
    currentQuestion: () => check(questions),
  };
}
