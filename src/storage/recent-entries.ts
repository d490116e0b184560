import type { Storage } from 'webextension-polyfill';
import { type Lock, pageLock } from './lock.ts';

/** The part of a storage area that entries need. */
export type AreaLike = Pick<Storage.StorageArea, 'get' | 'set'>;

interface Entry<T> {
  value: T;
  /** The time at which it was written, in ms since 1970. */
  at: number;
}

export interface RecentEntries<T> {
  /** The value under a name, or null. Never rejects. */
  read(name: string): Promise<T | null>;
  /** All that is kept, the newest first. Never rejects. */
  list(): Promise<{ name: string; value: T }[]>;
  /** Keeps a value; null forgets it. The oldest goes where there are more than `most`. Rejects as the storage does. */
  write(name: string, value: T | null): Promise<void>;
  /** Keeps what a value becomes of the one that is kept at that moment. Rejects as the storage does. */
  change(name: string, to: (before: T | null) => T | null): Promise<void>;
}

interface Options<T> {
  /** The storage's key under which all of them lie. */
  key: string;
  most: number;
  /** Makes a stored value valid; null where nothing of it is. */
  parse(stored: unknown): T | null;
  /**
   * Taken for each write, as all values lie under one key: of two writes at once, each would put back what it had read.
   * Without it only writes of the same page wait for one another.
   */
  lock?: Lock;
  now?: () => number;
}

/** Values by name, of which only the most recent are kept: what grows with the pages that one reads must end somewhere. */
export function recentEntries<T>(
  area: AreaLike,
  { key, most, parse, lock = pageLock(), now = Date.now }: Options<T>,
): RecentEntries<T> {
  /**
   * Reads the entries as stored, whatever they are: what a newer version of ours has written is put back as it was. Only
   * a date from the future (a clock that was set back, a file that somebody made) becomes one before `time`, or it would
   * never be pushed out.
   */
  async function load(time: number): Promise<Map<string, Entry<unknown>>> {
    const { [key]: stored } = await area.get(key);
    const entries = new Map<string, Entry<unknown>>();
    if (typeof stored !== 'object' || stored === null) return entries;
    for (const [name, entry] of Object.entries(stored)) {
      const { at } = (entry ?? {}) as Partial<Entry<unknown>>;
      if (typeof entry !== 'object' || entry === null) continue;
      entries.set(name, { ...entry, at: typeof at === 'number' ? Math.min(at, time - 1) : 0 });
    }
    return entries;
  }
  const orNone = () => new Map<string, Entry<unknown>>();
  const newestFirst = (entries: Map<string, Entry<unknown>>) =>
    [...entries].sort(([, a], [, b]) => b.at - a.at);
  const change: RecentEntries<T>['change'] = (name, to) =>
    lock(async () => {
      const time = now();
      const entries = await load(time);
      const value = to(parse(entries.get(name)?.value));
      if (value === null && !entries.has(name)) return;
      if (value === null) entries.delete(name);
      else entries.set(name, { value, at: time });
      await area.set({ [key]: Object.fromEntries(newestFirst(entries).slice(0, most)) });
    });
  return {
    read: async (name) => parse((await load(now()).catch(orNone)).get(name)?.value),
    list: async () =>
      newestFirst(await load(now()).catch(orNone)).flatMap(([name, entry]) => {
        const value = parse(entry.value);
        return value === null ? [] : [{ name, value }];
      }),
    write: (name, value) => change(name, () => value),
    change,
  };
}
