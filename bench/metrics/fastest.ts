/** Milliseconds by the clock of the fastest of several runs: what is left when other processes got in the way. */
export function fastest(runs: number, call: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const begin = performance.now();
    call();
    least = Math.min(least, performance.now() - begin);
  }
  return least;
}
