import { after } from './after.ts';

/** Milliseconds after a navigation for which a page may still be building itself. */
const BUILDING_MS = 20_000;
/** Quiet time after which a burst of changes counts as done, in ms. */
const QUIET_MS = 400;
/** Most looks at a page while it builds itself, so that one that never rests costs little. */
const MAX_LOOKS = 12;

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
  const stopped = new AbortController();
  const since = performance.now();
  let calls = 0;
  // One change is enough to look again later: the many that may follow are not to be written down for nothing. Most pages
  // make none, so nothing is to be timed before.
  const changes = new MutationObserver(() => {
    changes.disconnect();
    if (performance.now() - since < BUILDING_MS) after(QUIET_MS, settle, stopped.signal);
  });
  const observe = () => changes.observe(window.document.documentElement, { childList: true, subtree: true });
  const stop = () => {
    stopped.abort();
    changes.disconnect();
  };
  const settle = () => {
    if (!isSettled()) callback();
    calls += 1;
    if (calls >= MAX_LOOKS || isSettled()) stop();
    else observe();
  };
  signal.addEventListener('abort', stop, { signal: stopped.signal });
  observe();
  return { stop };
}
