import type { RuleList } from '../../settings/rule-list.ts';
import type { RuleStore } from '../../storage/rules/rule-store.ts';
import { mergeTexts } from '../text/merge-texts.ts';

/** Milliseconds of rest after which what was typed is stored. */
const SAVE_DELAY_MS = 500;

type SaveState =
  /** The text shown is the text stored. */
  | 'saved'
  /** It will be stored shortly. */
  | 'pending'
  /** The storage refused it. */
  | 'failed'
  /** Somebody else changed the same lines: the reader chooses. */
  | 'conflict'
  /** Somebody else removed the list; it is stored anew with the next edit. */
  | 'removed';

export interface EditState {
  text: string;
  save: SaveState;
  /** The other text where two are at odds. */
  theirs: string | null;
  /** The list without its text, as it is stored. */
  list: Omit<RuleList, 'text'>;
}

export interface EditSession {
  state(): EditState;
  /** Takes over what was typed. */
  edit(text: string): void;
  /** Stores now what is not stored yet. Never rejects: see `state().save`. */
  flush(): Promise<void>;
  /** Ends a conflict: one's own text, or the other one. */
  choose(text: 'mine' | 'theirs'): void;
  /** Stores what is left, and ends. */
  close(): void;
}

/**
 * Edits one list: what is typed is stored after a rest, and what other pages of ours write meanwhile is joined in, line by
 * line. No text is lost: what the storage refuses stays here, and where both changed the same lines nothing is written.
 * @param list the list as it was read
 * @param isNew whether it is not stored yet
 * @param onChange called with each new state
 */
export function createEditSession(
  store: Pick<RuleStore, 'save' | 'read' | 'onChanged'>,
  list: RuleList,
  isNew: boolean,
  onChange: (state: EditState) => void,
): EditSession {
  const { text: initial, ...meta } = list;
  let state: EditState = { text: initial, save: 'saved', theirs: null, list: meta };
  // What the edit began from: what is stored, as far as we know. Null where nothing is.
  let base: string | null = isNew ? null : initial;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> | null = null;
  let isOver = false;

  const set = (patch: Partial<EditState>) => {
    state = { ...state, ...patch };
    if (!isOver) onChange(state);
  };
  const schedule = () => {
    clearTimeout(timer);
    timer = setTimeout(flush, SAVE_DELAY_MS);
  };

  /** Takes over what somebody else stored. */
  function meet(stored: RuleList | null): void {
    if (!stored) {
      const isClean = state.text === base;
      base = null;
      set({ save: isClean ? 'removed' : 'pending', theirs: null });
      return;
    }
    const { text: theirs, ...rest } = stored;
    set({ list: rest });
    if (theirs === base) return;
    if (state.text === base || state.text === theirs) {
      base = theirs;
      set({ text: theirs, save: 'saved', theirs: null });
      return;
    }
    const merged = mergeTexts(base ?? '', state.text, theirs);
    if (merged === null) {
      set({ save: 'conflict', theirs });
      return;
    }
    base = theirs;
    set({ text: merged, save: merged === theirs ? 'saved' : 'pending', theirs: null });
  }

  async function write(): Promise<void> {
    while (state.save === 'pending' || state.save === 'failed') {
      const { text } = state;
      if (text === base) {
        set({ save: 'saved' });
        return;
      }
      try {
        const result = await store.save({ ...state.list, text }, base);
        if (!result.saved) meet(result.stored);
        else {
          base = text;
          if (state.text === text) set({ save: 'saved' });
        }
      } catch (error) {
        console.error('Clearstory could not store rules', error);
        set({ save: 'failed' });
        return;
      }
    }
  }
  async function flush(): Promise<void> {
    clearTimeout(timer);
    writing ??= write().finally(() => {
      writing = null;
    });
    await writing;
  }

  const stop = store.onChanged(async (ids) => {
    if (!ids.includes(list.id)) return;
    // Our own write comes back, too; it is told apart when it is done.
    await writing;
    const stored = await store.read(list.id).catch(() => undefined);
    if (stored === undefined || isOver || (stored === null && base === null)) return;
    meet(stored);
    if (state.save === 'pending') schedule();
  });

  return {
    state: () => state,
    edit(text) {
      if (text === state.text) return;
      const isHeld = state.save === 'conflict';
      set({ text, save: isHeld ? 'conflict' : 'pending' });
      if (!isHeld) schedule();
    },
    flush,
    choose(which) {
      if (state.theirs === null) return;
      base = state.theirs;
      set({ text: which === 'mine' ? state.text : state.theirs, theirs: null, save: 'pending' });
      flush();
    },
    close() {
      isOver = true;
      stop();
      if (state.save === 'pending') flush();
    },
  };
}
