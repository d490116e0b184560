import type { RuleList } from '../../settings/rule-list.ts';
import { mergeTexts } from '../text/merge-texts.ts';

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

interface Meeting {
  /** The text that is stored now; null where the list is gone. */
  base: string | null;
  changes: Partial<EditState>;
}

/**
 * Joins what somebody else stored into the text that is edited, line by line; where both changed the same lines, the reader
 * is to choose.
 * @param base the text that the edit began from; null: nothing was stored
 */
export function meetStored(text: string, base: string | null, stored: RuleList | null): Meeting {
  if (!stored) return { base: null, changes: { save: text === base ? 'removed' : 'pending', theirs: null } };
  const { text: theirs, ...list } = stored;
  if (theirs === base) return { base, changes: { list } };
  if (text === base || text === theirs)
    return { base: theirs, changes: { list, text: theirs, save: 'saved', theirs: null } };
  const merged = mergeTexts(base ?? '', text, theirs);
  if (merged === null) return { base, changes: { list, save: 'conflict', theirs } };
  const save = merged === theirs ? 'saved' : 'pending';
  return { base: theirs, changes: { list, text: merged, save, theirs: null } };
}
