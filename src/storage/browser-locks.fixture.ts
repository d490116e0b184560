import { type Lock, pageLock } from './lock.ts';

/** The browser's locks, by their names: what `navigator.locks` is to pages of ours and the background. */
export function browserLocks() {
  const byName = new Map<string, Lock>();
  return {
    request: (name: string, work: () => Promise<unknown>) => {
      const lock = byName.get(name) ?? pageLock();
      byName.set(name, lock);
      return lock(work);
    },
  };
}
