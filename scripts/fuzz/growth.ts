import type { Target } from './target.ts';

/** Size of the first input, in characters or a like measure, and how often it is doubled. */
const FIRST_SIZE = 20_000;
const DOUBLINGS = 4;
/** Most times by which the time over all doublings may outgrow the size. */
const MAX_EXCESS = 3;
/** Least time that says anything, in ms. */
const MIN_TIME_MS = 20;

function fastest(times: number, run: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let n = 0; n < times; n++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** Doubles the size of a target's inputs. Out: those whose time grows faster than they do, in words. */
export function growthFaults({ name, growing }: Target): string[] {
  const faults: string[] = [];
  for (const [input, make] of Object.entries(growing)) {
    const times = Array.from({ length: DOUBLINGS + 1 }, (_, n) => fastest(3, make(FIRST_SIZE * 2 ** n)));
    const [first = 0] = times;
    const last = times.at(-1) ?? 0;
    const said = times.map((time) => time.toFixed(1)).join(', ');
    console.log(`${name}, ${input}: ${said} ms`);
    if (last > MIN_TIME_MS && last > Math.max(first, 1) * 2 ** DOUBLINGS * MAX_EXCESS)
      faults.push(
        `${name}, ${input}: time grows faster than size (${said} ms, each twice the size of the one before)`,
      );
  }
  return faults;
}
