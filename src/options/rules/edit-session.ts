import type { RuleList } from '../../settings/rule-list.ts';
import type { RuleStore } from '../../storage/rules/rule-store.ts';
import { type EditState, meetStored } from './meet-stored.ts';
import { createSaveQueue } from './save-queue.ts';

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
  let isOver = false;

  const set = (patch: Partial<EditState>) => {
    state = { ...state, ...patch };
    if (!isOver) onChange(state);
  };

  /** Takes over what somebody else stored. */
  function meet(stored: RuleList | null): void {
    const met = meetStored(state.text, base, stored);
    base = met.base;
    set(met.changes);
  }

  async function write(): Promise<void> {
    while (state.save === 'pending' || state.save === 'failed') {
      const { text } = state;
      try {
        const result = text === base ? null : await store.save({ ...state.list, text }, base);
        if (result?.saved === false) meet(result.stored);
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

  const queue = createSaveQueue(write);
  const stop = store.onChanged(async (ids) => {
    if (!ids.includes(list.id)) return;
    // Our own write comes back, too; it is told apart when it is done.
    await queue.written();
    const stored = await store.read(list.id).catch(() => undefined);
    if (stored === undefined || isOver || (stored === null && base === null)) return;
    meet(stored);
    if (state.save === 'pending') queue.afterRest();
  });

  return {
    state: () => state,
    edit(text) {
      if (text === state.text) return;
      const isHeld = state.save === 'conflict';
      set({ text, save: isHeld ? 'conflict' : 'pending' });
      if (!isHeld) queue.afterRest();
    },
    flush: queue.now,
    choose(which) {
      if (state.theirs === null) return;
      base = state.theirs;
      set({ text: which === 'mine' ? state.text : state.theirs, theirs: null, save: 'pending' });
      queue.now();
    },
    close() {
      isOver = true;
      stop();
      if (state.save === 'pending') queue.now();
    },
  };
}
