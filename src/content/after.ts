/**
 * Calls back after so many ms, unless the signal is aborted before. Pages share the numbers of `setTimeout` with all
 * scripts in them: they could tell from them that somebody else counts, and clear what they have not set. A task has none.
 */
export function after(ms: number, callback: () => void, signal: AbortSignal): void {
  scheduler.postTask(callback, { delay: ms, signal }).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
}
