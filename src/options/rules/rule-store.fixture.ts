import { OWN_FILTERS, type RuleList, type RuleListEntry, siteListId } from '../../settings/rule-list.ts';
import type { RuleStore } from '../../storage/rules/rule-store.ts';

const entryOf = ({ text, ...list }: RuleList): RuleListEntry => ({
  ...list,
  rules: text.split('\n').filter((line) => line.trim() && !/^[#!]/.test(line)).length,
  refused: 0,
  size: text.length,
});

/** Rule lists in memory, which several pages may share. */
export function memoryRules(lists: readonly RuleList[] = []): RuleStore & {
  kept: Map<string, RuleList>;
  /** Set to have the storage refuse to write. */
  refuse: { writes: boolean };
} {
  const kept = new Map(lists.map((list) => [list.id, list]));
  const listeners = new Set<(ids: string[]) => void>();
  const refuse = { writes: false };
  const write = (changes: Readonly<Record<string, RuleList | null>>) => {
    if (refuse.writes) throw new Error('QUOTA_BYTES quota exceeded');
    for (const [id, list] of Object.entries(changes)) list ? kept.set(id, list) : kept.delete(id);
    for (const listener of listeners) listener(Object.keys(changes));
  };
  const store: RuleStore = {
    entries: async () => [...kept.values()].map(entryOf),
    read: async (id) => kept.get(id) ?? null,
    async save(list, base) {
      const stored = kept.get(list.id) ?? null;
      if ((stored?.text ?? null) !== base) return { saved: false, stored };
      write({ [list.id]: list });
      return { saved: true, entry: entryOf(list) };
    },
    async addOwnFilter(line) {
      const own = kept.get(OWN_FILTERS);
      if (own) write({ [OWN_FILTERS]: { ...own, text: `${own.text}${line}\n` } });
    },
    removeOwnFilter: async () => undefined,
    async switch(id, isOn) {
      const list = kept.get(id);
      if (list) write({ [id]: { ...list, isOn } });
    },
    async replace(changes) {
      const before = Object.fromEntries(Object.keys(changes).map((id) => [id, kept.get(id) ?? null]));
      write(changes);
      return before;
    },
    all: async (ids) => [...kept.values()].filter(({ id }) => !ids || ids.includes(id)),
    usage: async () => ({ used: 1000, quota: 10_000 }),
    onChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  return { ...store, kept, refuse };
}

/** A list as it is stored. */
export const siteList = (host: string, text: string): RuleList => ({
  id: siteListId(host),
  syntax: 'site-config',
  name: host,
  text,
  isOn: true,
});
