import { after } from '../after.ts';
import { allowance } from '../allowance.ts';

/** Quiet time after which a burst of changes counts as done, in ms. */
const QUIET_MS = 250;
/** Most looks at a page at once, and the ms after which there is one more: a page that never rests costs little. */
const MAX_LOOKS = 20;
const REFILL_MS = 3_000;
/** After a look there is none for so many times as long as it took: a page that never rests keeps most of its time. */
const REST_FACTOR = 4;

/**
 * Calls back after each burst of changes in these documents and shadow trees: never again before a look has ended.
 * @returns how to follow others instead
 */
export function followChanges(
  onChange: () => Promise<void> | void,
  signal: AbortSignal,
): (roots: readonly Node[]) => void {
  const waitToLook = allowance(MAX_LOOKS, REFILL_MS);
  let isWaiting = false;
  let hasChanged = false;
  const look = async (): Promise<void> => {
    const wait = waitToLook();
    if (wait > 0) return after(wait, look, signal);
    hasChanged = false;
    const begun = performance.now();
    try {
      await onChange();
    } finally {
      isWaiting = false;
      if (hasChanged) lookAfter(Math.max(QUIET_MS, REST_FACTOR * (performance.now() - begun)));
    }
  };
  const lookAfter = (ms: number) => {
    isWaiting = true;
    after(ms, look, signal);
  };
  const changes = new MutationObserver(() => {
    hasChanged = true;
    if (!isWaiting) lookAfter(QUIET_MS);
  });
  signal.addEventListener('abort', () => changes.disconnect());
  return (roots) => {
    changes.disconnect();
    if (signal.aborted) return;
    for (const root of roots) changes.observe(root, { childList: true, characterData: true, subtree: true });
  };
}
