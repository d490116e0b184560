/** Gives jsdom, which has none, a scheduler of tasks that goes by the clock of the tests. */
export function addScheduler(): void {
  const postTask = (callback: () => unknown, { delay, signal }: { delay: number; signal: AbortSignal }) =>
    new Promise((resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      const timer = setTimeout(() => resolve(callback()), delay);
      signal.addEventListener('abort', () => {
        clearTimeout(timer);
        reject(signal.reason);
      });
    });
  Object.assign(globalThis, { scheduler: { postTask } });
}
