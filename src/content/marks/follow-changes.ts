import { after } from '../after.ts';
import { allowance } from '../allowance.ts';

/** Quiet time after which a burst of changes counts as done, in ms. */
const QUIET_MS = 250;
/** Most looks at a page at once, and the ms after which there is one more: a page that never rests costs little. */
const MAX_LOOKS = 20;
const REFILL_MS = 3_000;

/**
 * Calls back after each burst of changes in these documents and shadow trees.
 * @returns how to follow others instead
 */
export function followChanges(onChange: () => void, signal: AbortSignal): (roots: readonly Node[]) => void {
  const waitToLook = allowance(MAX_LOOKS, REFILL_MS);
  let isWaiting = false;
  const look = () => {
    const wait = waitToLook();
    if (wait > 0) return after(wait, look, signal);
    isWaiting = false;
    onChange();
  };
  const changes = new MutationObserver(() => {
    if (isWaiting) return;
    isWaiting = true;
    after(QUIET_MS, look, signal);
  });
  signal.addEventListener('abort', () => changes.disconnect());
  return (roots) => {
    changes.disconnect();
    if (signal.aborted) return;
    for (const root of roots) changes.observe(root, { childList: true, characterData: true, subtree: true });
  };
}
