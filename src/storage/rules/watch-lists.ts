import type { Storage } from 'webextension-polyfill';
import { ENTRIES_KEY, listOfKey } from './rule-keys.ts';
import type { RuleStorage } from './rule-storage.ts';
import { parseEntries } from './stored-entries.ts';

/** Calls back with the ids of lists that were changed. Returns how to stop. */
export function watchLists(
  onChanged: RuleStorage['onChanged'],
  listener: (ids: string[]) => void,
): () => void {
  const changed = (changes: Record<string, Storage.StorageChange>, area: string) => {
    if (area !== 'local') return;
    const ids = changedLists(changes);
    if (ids.length > 0) listener(ids);
  };
  onChanged.addListener(changed);
  return () => onChanged.removeListener(changed);
}

function changedLists(changes: Record<string, Storage.StorageChange>): string[] {
  const ids = new Set(Object.keys(changes).flatMap((key) => listOfKey(key) ?? []));
  const entries = changes[ENTRIES_KEY];
  if (entries) {
    const [before, after] = [parseEntries(entries.oldValue), parseEntries(entries.newValue)];
    for (const id of [...before.keys(), ...after.keys()]) {
      if (JSON.stringify(before.get(id)) !== JSON.stringify(after.get(id))) ids.add(id);
    }
  }
  return [...ids];
}
