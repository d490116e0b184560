/**
 * Lets something be done a number of times at once, and once more each time that a number of ms has gone by.
 * Out: takes one of these times; 0: taken, else the ms after which there is one again.
 */
export function allowance(atOnce: number, refill: number): () => number {
  let left = atOnce;
  let since = performance.now();
  return () => {
    const gained = Math.floor((performance.now() - since) / refill);
    since += gained * refill;
    left = Math.min(atOnce, left + gained);
    if (left === 0) return since + refill - performance.now();
    left -= 1;
    return 0;
  };
}
