/**
 * One thing that the detector looks at. `measure` gives 0 (not there) to 1 (fully there); the weight lies in
 * weights.json.
 */
export interface SignalOf<Facts> {
  name: string;
  measure: (facts: Facts) => number;
}

/** Maps a value to 0 up to `low`, to 1 from `high`, and along a straight line between. */
export function ramp(value: number, low: number, high: number): number {
  return Math.min(1, Math.max(0, (value - low) / (high - low)));
}

/** Maps a value as `ramp` does, on a logarithmic scale: for sizes that span orders of magnitude. */
export function logRamp(value: number, low: number, high: number): number {
  return ramp(Math.log(1 + value), Math.log(1 + low), Math.log(1 + high));
}

export const when = (condition: unknown): number => (condition ? 1 : 0);

/** Makes a set of words from one string, split at white space. */
export const wordList = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** True if one of `names` is in the list. */
export function isOneOf(list: ReadonlySet<string>, names: Iterable<string>): boolean {
  for (const name of names) if (list.has(name)) return true;
  return false;
}
