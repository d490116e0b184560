/** How long after a navigation a page may still be building itself, in ms. */
const WINDOW = 20_000;
/** Quiet time after which a burst of changes counts as done, in ms. */
const QUIET = 400;
/** Looks at most this many times in one window, so that a page that never rests costs little. */
const MOST = 12;

/**
 * Calls back when a page has gone on rendering after it was looked at: after each burst of changes, for a while, until
 * `isSettled` says that there is nothing left to wait for.
 */
export function onLateRendering(
  window: Window,
  callback: () => void,
  isSettled: () => boolean,
  signal: AbortSignal,
): { stop(): void } {
  let timer = 0;
  let calls = 0;
  const changes = new MutationObserver(() => {
    if (timer === 0) timer = window.setTimeout(settle, QUIET);
  });
  const stop = () => {
    window.clearTimeout(timer);
    window.clearTimeout(end);
    changes.disconnect();
  };
  const settle = () => {
    timer = 0;
    if (!isSettled()) callback();
    calls += 1;
    if (calls >= MOST || isSettled()) stop();
  };
  const end = window.setTimeout(stop, WINDOW);
  signal.addEventListener('abort', stop);
  changes.observe(window.document.documentElement, { childList: true, subtree: true });
  return { stop };
}
