/**
 * Values at which to cut a feature into bins of equal weight. A value that fills a bin has one to itself, so that what
 * few rows have is told apart from what nearly all have. At most `bins - 1`, in rising order.
 */
export function cutsOf(values: Float32Array, weights: Float32Array, bins: number): number[] {
  const weightOf = new Map<number, number>();
  let left = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    const weight = weights[i] as number;
    weightOf.set(value, (weightOf.get(value) ?? 0) + weight);
    left += weight;
  }
  const distinct = Float32Array.from(weightOf.keys()).sort();
  const cuts: number[] = [];
  let held = 0;
  for (let i = 0; i + 1 < distinct.length && cuts.length < bins - 1; i++) {
    const next = distinct[i + 1] as number;
    const share = left / (bins - cuts.length);
    held += weightOf.get(distinct[i] as number) ?? 0;
    if (held < share && (weightOf.get(next) ?? 0) < share) continue;
    cuts.push(next);
    left -= held;
    held = 0;
  }
  return cuts;
}

/** The number of cuts at or below the value. */
export function binOf(cuts: readonly number[], value: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Cuts between all whole numbers that a feature takes, from its least to its greatest. */
export function wholeCuts(values: Iterable<number>): number[] {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return Array.from({ length: Math.max(0, most - least) }, (_, i) => least + i + 1);
}
