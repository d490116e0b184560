import type { Storage } from 'webextension-polyfill';
import {
  isImportedList,
  isListId,
  OWN_FILTERS,
  parseList,
  type RuleList,
  type RuleListEntry,
} from '../../settings/rule-list.ts';
import { browserLock, type Lock } from '../lock.ts';
import type { ChangesLike } from '../watch-keys.ts';
import { ENTRIES_KEY, IN_USE_KEY, listKey, listOfKey, SHARD_NAMES_KEY, shardKey } from './rule-keys.ts';
import type { RuleStore, SaveResult } from './rule-store.ts';
import { parseEntries } from './stored-entries.ts';

/** The parts of the storage API that rules need. */
export interface RuleStorage {
  local: Pick<Storage.StorageArea, 'get' | 'set' | 'remove'> & {
    getBytesInUse?(keys: null): Promise<number>;
    QUOTA_BYTES?: number;
  };
  onChanged: ChangesLike;
}

/** The reading of rules that the store needs, so that it brings no parser of its own. */
export interface RuleReading {
  /** Counts the rules of a list, and its lines that are refused. */
  count(list: RuleList): { rules: number; refused: number };
  /** The index of imported filters: shards by name. */
  index(lists: readonly { id: string; text: string }[]): Record<string, string>;
}

type Lists = Record<string, RuleList | null>;

/**
 * Rules as texts in storage.local: one key a list, so that a page's rules are found by name; one table of what lists
 * there are; and an index of imported filters. A change is one write, which the browser makes as a whole or not at all.
 */
export function createRuleStore(
  { local, onChanged }: RuleStorage,
  { count, index }: RuleReading,
  lock: Lock = browserLock('clearstory rules'),
): RuleStore {
  const loadEntries = async () => parseEntries((await local.get(ENTRIES_KEY))[ENTRIES_KEY]);

  async function loadLists(ids: readonly string[]): Promise<RuleList[]> {
    const stored = await local.get(ids.map(listKey));
    return ids.flatMap((id) => parseList(id, stored[listKey(id)]) ?? []);
  }

  const read = async (id: string) => (await loadLists([id]))[0] ?? null;

  const entryOf = ({ text, ...list }: RuleList): RuleListEntry => ({
    ...list,
    ...count({ text, ...list }),
    size: text.length,
  });

  async function newIndex(
    lists: Lists,
    entries: Map<string, RuleListEntry>,
  ): Promise<Record<string, unknown>> {
    const inUse = [...entries.values()].filter(({ id, isOn }) => isImportedList(id) && isOn);
    const stored = await loadLists(inUse.flatMap(({ id }) => (lists[id] ? [] : id)));
    const texts = new Map([...stored, ...Object.values(lists)].map((list) => [list?.id, list?.text]));
    const shards = index(inUse.map(({ id }) => ({ id, text: texts.get(id) ?? '' })));
    const named = Object.entries(shards).map(([name, shard]) => [shardKey(name), shard]);
    return { [SHARD_NAMES_KEY]: Object.keys(shards), ...Object.fromEntries(named) };
  }

  /** Writes lists (null removes) over what is stored. */
  async function write(lists: Lists): Promise<Map<string, RuleListEntry>> {
    const entries = await loadEntries();
    const changes: Record<string, unknown> = {};
    const gone: string[] = [];
    let touchesIndex = false;
    for (const [id, list] of Object.entries(lists)) {
      if (!isListId(id)) throw new Error(`Not the id of a list of rules: ${id}`);
      const before = entries.get(id);
      touchesIndex ||= isImportedList(id) && (before?.isOn === true || list?.isOn === true);
      if (list) {
        const { id: _named, ...value } = list;
        changes[listKey(id)] = value;
        entries.set(id, entryOf(list));
      } else if (before) {
        gone.push(listKey(id));
        entries.delete(id);
      }
    }
    if (touchesIndex) {
      const known: unknown = (await local.get(SHARD_NAMES_KEY))[SHARD_NAMES_KEY];
      const made = await newIndex(lists, entries);
      const old = (Array.isArray(known) ? known : []).map((name) => shardKey(String(name)));
      gone.push(...old.filter((key) => !Object.hasOwn(made, key)));
      Object.assign(changes, made);
    }
    const isInUse = [...entries.values()].some(({ isOn }) => isOn);
    await local.set({ ...changes, [ENTRIES_KEY]: sorted(entries), [IN_USE_KEY]: isInUse });
    // What is left behind where this fails is not listed any more, and does nothing.
    if (gone.length > 0) await local.remove(gone).catch(() => undefined);
    return entries;
  }

  async function save(list: RuleList, base: string | null): Promise<SaveResult> {
    const stored = await read(list.id);
    if ((stored?.text ?? null) !== base) return { saved: false, stored };
    const entries = await write({ [list.id]: list });
    return { saved: true, entry: entries.get(list.id) ?? entryOf(list) };
  }

  async function changeOwn(change: (lines: string[]) => string[]): Promise<void> {
    const own = (await read(OWN_FILTERS)) ?? emptyOwn();
    const lines = own.text === '' ? [] : own.text.replace(/\n$/, '').split('\n');
    const changed = change(lines);
    const text = changed.length > 0 ? `${changed.join('\n')}\n` : '';
    // Who adds a filter by hand wants it obeyed, even where the list had been switched off.
    await write({ [OWN_FILTERS]: { ...own, isOn: own.isOn || changed.length > lines.length, text } });
  }

  return {
    entries: async () => sorted(await loadEntries()),
    read,
    save: (list, base) => lock(() => save(list, base)),
    addOwnFilter: (line) =>
      lock(() => changeOwn((lines) => (lines.includes(line) ? lines : [...lines, line]))),
    removeOwnFilter: (line) => lock(() => changeOwn((lines) => lines.filter((each) => each !== line))),
    switch: (id, isOn) =>
      lock(async () => {
        const list = await read(id);
        if (list && list.isOn !== isOn) await write({ [id]: { ...list, isOn } });
      }),
    replace: (lists) =>
      lock(async () => {
        const ids = Object.keys(lists);
        const before = new Map((await loadLists(ids)).map((list) => [list.id, list]));
        await write(lists);
        return Object.fromEntries(ids.map((id) => [id, before.get(id) ?? null]));
      }),
    all: async (ids) => loadLists(ids ?? [...(await loadEntries()).keys()]),
    async usage() {
      const used = local.getBytesInUse
        ? await local.getBytesInUse(null)
        : new TextEncoder().encode(JSON.stringify(await local.get(null))).length;
      return { used, quota: local.QUOTA_BYTES ?? null };
    },
    onChanged(listener) {
      const changed = (changes: Record<string, Storage.StorageChange>, area: string) => {
        if (area !== 'local') return;
        const ids = changedLists(changes);
        if (ids.length > 0) listener(ids);
      };
      onChanged.addListener(changed);
      return () => onChanged.removeListener(changed);
    },
  };
}

const emptyOwn = (): RuleList => ({ id: OWN_FILTERS, syntax: 'filters', name: '', text: '', isOn: true });

function sorted(entries: Map<string, RuleListEntry>): RuleListEntry[] {
  return [...entries.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
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
