/** Milliseconds of rest after which what was typed is stored. */
const SAVE_DELAY_MS = 500;

/** Runs a write after a rest or at once, never two at a time. @param write never rejects */
export function createSaveQueue(write: () => Promise<void>) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> | null = null;
  async function now(): Promise<void> {
    clearTimeout(timer);
    writing ??= write().finally(() => {
      writing = null;
    });
    await writing;
  }
  return {
    now,
    afterRest() {
      clearTimeout(timer);
      timer = setTimeout(now, SAVE_DELAY_MS);
    },
    /** Resolves when the write that runs is done, if there is one. */
    written: async () => await writing,
  };
}
