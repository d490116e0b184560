/** Changes in a row that are each stored at once. */
const MAX_AT_ONCE = 8;
/** Milliseconds after which one more change is stored at once. */
const REFILL_MS = 1000;
/** Milliseconds of rest after which the changes of a longer row are stored together. */
const SAVE_DELAY_MS = 250;

export interface SoonSaved<T extends object> {
  change(patch: Partial<T>): void;
  /** Returns the stored settings with the changes over them that are not stored yet. */
  withUnsaved(stored: T): T;
}

/**
 * Stores changes of settings, at once as long as they come one by one: a popup may close at any moment. The steps of a
 * slider are stored together, since browsers allow 120 writes a minute to synced storage.
 * @param save stores a patch; where it rejects, `onSaved` hears of it
 * @param onSaved called after each write
 */
export function saveSoon<T extends object>(
  save: (patch: Partial<T>) => Promise<void>,
  onSaved: (isSaved: boolean) => void = () => undefined,
): SoonSaved<T> {
  let pending: Partial<T> = {};
  const onTheWay = new Set<Partial<T>>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let left = MAX_AT_ONCE;
  let countedAt = Date.now();

  function write(): void {
    const patch = pending;
    pending = {};
    onTheWay.add(patch);
    const end = (isSaved: boolean) => {
      onTheWay.delete(patch);
      onSaved(isSaved);
    };
    save(patch).then(
      () => end(true),
      () => end(false),
    );
  }
  function mayWriteNow(): boolean {
    const now = Date.now();
    // Clocks are set back now and then.
    left = Math.min(MAX_AT_ONCE, left + Math.max(0, now - countedAt) / REFILL_MS);
    countedAt = now;
    if (left < 1) return false;
    left--;
    return true;
  }
  return {
    change(patch) {
      pending = { ...pending, ...patch };
      clearTimeout(timer);
      if (mayWriteNow()) write();
      else timer = setTimeout(write, SAVE_DELAY_MS);
    },
    withUnsaved: (stored) => Object.assign({}, stored, ...onTheWay, pending),
  };
}
