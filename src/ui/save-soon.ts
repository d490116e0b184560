/** Milliseconds of rest after which changes that follow one another are stored together. */
const SAVE_DELAY_MS = 250;
/** Milliseconds without a change after which the next one is stored at once. */
const QUIET_MS = 1000;

export interface SoonSaved<T extends object> {
  change(patch: Partial<T>): void;
  /** Returns the stored settings with the changes over them that are not stored yet. */
  withPending(stored: T): T;
}

/**
 * Stores changes of settings without a write for every step of a slider: browsers allow 120 writes a minute to synced
 * storage. A change that comes alone is stored at once, so that nothing is lost when a popup closes.
 * @param save stores a patch; where it rejects, `onSaved` hears of it
 * @param onSaved called after each write
 */
export function saveSoon<T extends object>(
  save: (patch: Partial<T>) => Promise<void>,
  onSaved: (isSaved: boolean) => void = () => undefined,
): SoonSaved<T> {
  let pending: Partial<T> = {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  let changedAt = Number.NEGATIVE_INFINITY;
  const write = () => {
    const patch = pending;
    pending = {};
    save(patch).then(
      () => onSaved(true),
      () => onSaved(false),
    );
  };
  return {
    change(patch) {
      pending = { ...pending, ...patch };
      const isAlone = Date.now() - changedAt > QUIET_MS;
      changedAt = Date.now();
      clearTimeout(timer);
      if (isAlone) write();
      else timer = setTimeout(write, SAVE_DELAY_MS);
    },
    withPending: (stored) => ({ ...stored, ...pending }),
  };
}
