import type { Chord, Tab } from './driver.ts';
import { poll } from './poll.ts';

/** A virtual screen loses a key now and then while its windows change: it is pressed this often, as a person would. */
const PRESSES = 2;
/** Milliseconds after which it is pressed again: sooner might undo what is only slow to come. */
const PRESS_AGAIN_MS = 15_000;

/**
 * Presses a key of the browser's commands until what it is for is seen. Keys of the page's own are never lost: they are
 * pressed once.
 * @param isDone what is seen then
 * @throws Error where it is not seen after the last press, in the time that `poll` gives
 */
export async function pressUntil<T>(
  tab: Tab,
  chord: Chord,
  isDone: () => Promise<T | undefined | null | false>,
  what: string,
): Promise<T> {
  for (let pressed = 1; pressed < PRESSES; pressed++) {
    await tab.pressKey(...chord);
    const done = await poll(isDone, what, PRESS_AGAIN_MS).catch(() => null);
    if (done !== null) return done;
  }
  await tab.pressKey(...chord);
  return poll(isDone, what);
}
