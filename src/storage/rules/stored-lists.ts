import { parseList, type RuleList } from '../../settings/rule-list.ts';
import { ENTRIES_KEY, listKey } from './rule-keys.ts';
import type { RuleStorage } from './rule-storage.ts';
import { parseEntries } from './stored-entries.ts';

export type StoredLists = ReturnType<typeof storedLists>;

/** Reads lists and the table of them as they are stored. What is not valid is left out. */
export function storedLists(local: RuleStorage['local']) {
  async function load(ids: readonly string[]): Promise<RuleList[]> {
    const stored = await local.get(ids.map(listKey));
    return ids.flatMap((id) => parseList(id, stored[listKey(id)]) ?? []);
  }
  return {
    entries: async () => parseEntries((await local.get(ENTRIES_KEY))[ENTRIES_KEY]),
    load,
    read: async (id: string) => (await load([id]))[0] ?? null,
  };
}
