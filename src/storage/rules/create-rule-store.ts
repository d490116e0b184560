import { OWN_FILTERS, type RuleList } from '../../settings/rule-list.ts';
import { browserLock, type Lock } from '../lock.ts';
import type { RuleReading, RuleStorage } from './rule-storage.ts';
import type { RuleStore, SaveResult } from './rule-store.ts';
import { sortedEntries } from './stored-entries.ts';
import { storedLists } from './stored-lists.ts';
import { watchLists } from './watch-lists.ts';
import { type ListChanges, listWriter } from './write-lists.ts';

/**
 * Keeps rules as texts in storage.local: one key a list, so that a page's rules are found by name; one table of what lists
 * there are; and an index of imported filters. A change is one write, which the browser makes as a whole or not at all.
 */
export function createRuleStore(
  { local, onChanged }: RuleStorage,
  reading: RuleReading,
  lock: Lock = browserLock('clearstory rules'),
): RuleStore {
  const stored = storedLists(local);
  const write = listWriter(local, stored, reading);

  async function save(list: RuleList, base: string | null): Promise<SaveResult> {
    const before = await stored.read(list.id);
    if ((before?.text ?? null) !== base) return { saved: false, stored: before };
    const entry = (await write({ [list.id]: list })).get(list.id);
    if (!entry) throw new Error(`Not in the table of lists: ${list.id}`);
    return { saved: true, entry };
  }

  async function changeOwn(change: (lines: string[]) => string[]): Promise<void> {
    const own = (await stored.read(OWN_FILTERS)) ?? emptyOwn();
    const lines = own.text === '' ? [] : own.text.replace(/\n$/, '').split('\n');
    const changed = change(lines);
    const text = changed.length > 0 ? `${changed.join('\n')}\n` : '';
    // Who adds a filter by hand wants it obeyed, even where the list had been switched off.
    await write({ [OWN_FILTERS]: { ...own, isOn: own.isOn || changed.length > lines.length, text } });
  }

  async function switchList(id: string, isOn: boolean): Promise<void> {
    const list = await stored.read(id);
    if (list && list.isOn !== isOn) await write({ [id]: { ...list, isOn } });
  }

  async function replace(lists: ListChanges): Promise<Record<string, RuleList | null>> {
    const ids = Object.keys(lists);
    const before = new Map((await stored.load(ids)).map((list) => [list.id, list]));
    await write(lists);
    return Object.fromEntries(ids.map((id) => [id, before.get(id) ?? null]));
  }

  return {
    entries: async () => sortedEntries(await stored.entries()),
    read: stored.read,
    save: (list, base) => lock(() => save(list, base)),
    addOwnFilter: (line) =>
      lock(() => changeOwn((lines) => (lines.includes(line) ? lines : [...lines, line]))),
    removeOwnFilter: (line) => lock(() => changeOwn((lines) => lines.filter((each) => each !== line))),
    switch: (id, isOn) => lock(() => switchList(id, isOn)),
    replace: (lists) => lock(() => replace(lists)),
    all: async (ids) => stored.load(ids ?? [...(await stored.entries()).keys()]),
    usage: () => usageOf(local),
    onChanged: (listener) => watchLists(onChanged, listener),
  };
}

const emptyOwn = (): RuleList => ({ id: OWN_FILTERS, syntax: 'filters', name: '', text: '', isOn: true });

/** Bytes used, counted here where the browser does not count them (Firefox). */
async function usageOf(local: RuleStorage['local']): Promise<{ used: number; quota: number | null }> {
  const used = local.getBytesInUse
    ? await local.getBytesInUse(null)
    : new TextEncoder().encode(JSON.stringify(await local.get(null))).length;
  return { used, quota: local.QUOTA_BYTES ?? null };
}
