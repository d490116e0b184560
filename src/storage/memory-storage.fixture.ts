import type { StorageLike } from './create-settings-store.ts';
import type { AreaLike } from './recent-entries.ts';

type Kept = Record<string, unknown>;
type Listener = (changes: Kept, area: string) => void;

/** Storage in memory that tells its listeners what changed. */
export function memoryStorage(initial: { sync?: Kept; local?: Kept } = {}) {
  const kept = { sync: { ...initial.sync } as Kept, local: { ...initial.local } as Kept };
  const listeners = new Set<Listener>();
  const area = (name: 'sync' | 'local') => ({
    get: async (keys: string | null) =>
      structuredClone(keys === null ? kept[name] : { [keys]: kept[name][keys] }),
    set: async (items: Kept) => {
      Object.assign(kept[name], structuredClone(items));
      for (const listener of listeners) listener(items, name);
    },
  });
  const storage = {
    sync: area('sync'),
    local: area('local'),
    onChanged: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
  } as unknown as StorageLike & { local: AreaLike };
  return { kept, storage };
}
