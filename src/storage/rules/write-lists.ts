import { isImportedList, isListId, type RuleList, type RuleListEntry } from '../../settings/rule-list.ts';
import { ENTRIES_KEY, IN_USE_KEY, listKey, SHARD_NAMES_KEY, shardKey } from './rule-keys.ts';
import type { RuleReading, RuleStorage } from './rule-storage.ts';
import { sortedEntries } from './stored-entries.ts';
import type { StoredLists } from './stored-lists.ts';

/** Lists by id; null removes one. */
export type ListChanges = Readonly<Record<string, RuleList | null>>;

type Entries = Map<string, RuleListEntry>;

/** Values to be set, and keys to be removed. */
interface Changes {
  set: Record<string, unknown>;
  remove: string[];
}

/** Makes the function that writes lists over what is stored, as one step. It gives the table of all lists then. */
export function listWriter(local: RuleStorage['local'], stored: StoredLists, { count, index }: RuleReading) {
  const entryOf = ({ text, ...list }: RuleList): RuleListEntry => ({
    ...list,
    ...count({ text, ...list }),
    size: text.length,
  });

  /** Changes the table of lists. Says whether imported filters that are on come or go. */
  function changeLists(lists: ListChanges, entries: Entries, changes: Changes): boolean {
    let touchesIndex = false;
    for (const [id, list] of Object.entries(lists)) {
      if (!isListId(id)) throw new Error(`Not the id of a list of rules: ${id}`);
      const before = entries.get(id);
      touchesIndex ||= isImportedList(id) && (before?.isOn === true || list?.isOn === true);
      if (list) {
        const { id: _named, ...value } = list;
        changes.set[listKey(id)] = value;
        entries.set(id, entryOf(list));
      } else if (before) {
        changes.remove.push(listKey(id));
        entries.delete(id);
      }
    }
    return touchesIndex;
  }

  /** Makes the index of imported filters anew; shards that it has no more are removed. */
  async function changeIndex(lists: ListChanges, entries: Entries, changes: Changes): Promise<void> {
    const known: unknown = (await local.get(SHARD_NAMES_KEY))[SHARD_NAMES_KEY];
    const inUse = [...entries.values()].filter(({ id, isOn }) => isImportedList(id) && isOn);
    const unchanged = await stored.load(inUse.flatMap(({ id }) => (lists[id] ? [] : id)));
    const texts = new Map([...unchanged, ...Object.values(lists)].map((list) => [list?.id, list?.text]));
    const shards = index(inUse.map(({ id }) => ({ id, text: texts.get(id) ?? '' })));
    for (const [name, shard] of Object.entries(shards)) changes.set[shardKey(name)] = shard;
    changes.set[SHARD_NAMES_KEY] = Object.keys(shards);
    const old = (Array.isArray(known) ? known : []).map((name) => shardKey(String(name)));
    changes.remove.push(...old.filter((key) => !Object.hasOwn(changes.set, key)));
  }

  return async (lists: ListChanges): Promise<Entries> => {
    const entries = await stored.entries();
    const changes: Changes = { set: {}, remove: [] };
    if (changeLists(lists, entries, changes)) await changeIndex(lists, entries, changes);
    changes.set[ENTRIES_KEY] = sortedEntries(entries);
    changes.set[IN_USE_KEY] = [...entries.values()].some(({ isOn }) => isOn);
    await local.set(changes.set);
    // What is left behind where this fails is not listed any more, and does nothing.
    if (changes.remove.length > 0) await local.remove(changes.remove).catch(() => undefined);
    return entries;
  };
}
