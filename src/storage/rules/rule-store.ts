import type { RuleList, RuleListEntry } from '../../settings/rule-list.ts';

/** The result of saving a text: where somebody else has changed the list meanwhile, nothing is written. */
export type SaveResult = { saved: true; entry: RuleListEntry } | { saved: false; stored: RuleList | null };

/** The rule lists as they lie in storage.local. Every write is one after the other, over all pages of ours. */
export interface RuleStore {
  /** All lists, sites in order of their names. Rejects as the storage does. */
  entries(): Promise<RuleListEntry[]>;
  /** A list with its text, or null where there is none. */
  read(id: string): Promise<RuleList | null>;
  /**
   * Stores a list.
   * @param base the text that the edit began from; null: the list is new. Where another text is stored, nothing is written
   * @throws Error where the storage refuses (quota); what was stored before is then still there
   */
  save(list: RuleList, base: string | null): Promise<SaveResult>;
  /** Adds a line to the reader's own filters, unless it is there. @throws Error as `save` does */
  addOwnFilter(line: string): Promise<void>;
  /** Takes a line out of the reader's own filters. */
  removeOwnFilter(line: string): Promise<void>;
  /** Switches a list on or off. */
  switch(id: string, isOn: boolean): Promise<void>;
  /**
   * Stores and removes many lists in one step: all or none.
   * @param lists by id; null removes. Returns what was there before, in the same form, to be put back by the same call
   */
  replace(lists: Readonly<Record<string, RuleList | null>>): Promise<Record<string, RuleList | null>>;
  /** Lists with their texts: all of them, or those of some ids that are there. Rejects as the storage does. */
  all(ids?: readonly string[]): Promise<RuleList[]>;
  /** Bytes used of the storage's quota; quota null where the browser sets none. */
  usage(): Promise<{ used: number; quota: number | null }>;
  /** Calls back with the ids of lists that were changed, here or elsewhere. Returns how to stop. */
  onChanged(listener: (ids: string[]) => void): () => void;
}
