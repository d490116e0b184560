import type { Steps } from '../core/index.ts';

/** Work goes on for so long, in ms, before others get their turn: what is read in less is read in one go. */
const TURN_MS = 80;

/** A turn for whatever else has to be done: input, painting, the page's own work. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve));

/** Does work in turns, so that no other has to wait for long. */
export async function takeTurns<Result>(steps: Steps<Result>): Promise<Result> {
  let begun = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - begun < TURN_MS) continue;
    await pause();
    begun = performance.now();
  }
}
