import type { StorageLike } from './create-settings-store.ts';
import type { AreaLike } from './recent-entries.ts';
import type { RuleStorage } from './rules/rule-storage.ts';

type Kept = Record<string, unknown>;
type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;
type Listener = (changes: Changes, area: string) => void;

/** Storage in memory that tells its listeners what changed. */
export function memoryStorage(initial: { sync?: Kept; local?: Kept } = {}) {
  const kept = { sync: { ...initial.sync } as Kept, local: { ...initial.local } as Kept };
  const listeners = new Set<Listener>();
  const area = (name: 'sync' | 'local') => {
    const tell = (changes: Changes) => {
      for (const listener of listeners) listener(changes, name);
    };
    return {
      get: async (keys: string | string[] | null) =>
        structuredClone(
          keys === null ? kept[name] : Object.fromEntries([keys].flat().map((key) => [key, kept[name][key]])),
        ),
      set: async (items: Kept) => {
        const changes = Object.entries(structuredClone(items)).map(
          ([key, newValue]) => [key, { oldValue: kept[name][key], newValue }] as const,
        );
        Object.assign(kept[name], structuredClone(items));
        tell(Object.fromEntries(changes));
      },
      remove: async (keys: string | string[]) => {
        const changes = [keys].flat().map((key) => [key, { oldValue: kept[name][key] }] as const);
        for (const key of [keys].flat()) delete kept[name][key];
        tell(Object.fromEntries(changes));
      },
    };
  };
  const storage = {
    sync: area('sync'),
    local: area('local'),
    onChanged: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
  } as unknown as StorageLike & { local: AreaLike } & RuleStorage;
  return { kept, storage };
}
