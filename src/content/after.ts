/**
 * Calls back after a time in ms, unless the signal is aborted before. Pages share the numbers of `setTimeout` with all
 * scripts in them: they could tell from them that somebody else counts, and clear what they have not set. A task has none; Safari
 * knows no tasks.
 */
export function after(ms: number, callback: () => void, signal: AbortSignal): void {
  if (typeof scheduler === 'undefined') {
    setTimeout(() => signal.aborted || callback(), ms);
    return;
  }
  scheduler.postTask(callback, { delay: ms, signal }).catch((error: unknown) => {
    if (!signal.aborted) throw error;
  });
}
