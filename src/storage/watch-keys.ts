import type { Storage } from 'webextension-polyfill';

/** The part of the storage API that tells of changes. */
export type ChangesLike = Pick<Storage.Static['onChanged'], 'addListener' | 'removeListener'>;

/** Calls back when what lies under one of the keys changes, in any page of ours. Returns how to stop. */
export function watchKeys(
  onChanged: ChangesLike,
  area: 'local' | 'sync',
  keys: readonly string[],
  listener: () => void,
): () => void {
  const changed = (changes: Record<string, unknown>, areaName: string) => {
    if (areaName === area && keys.some((key) => key in changes)) listener();
  };
  onChanged.addListener(changed);
  return () => onChanged.removeListener(changed);
}
