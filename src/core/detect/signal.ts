/**
 * What the detector found on a page, by the names of its signals: 0 (not there) to 1 (fully there). The weights lie in
 * weights.json.
 */
export type Signals = Readonly<Record<string, number>>;

/** Maps a value to 0 up to `low`, to 1 from `high`, and along a straight line between. */
export function ramp(value: number, low: number, high: number): number {
  return Math.min(1, Math.max(0, (value - low) / (high - low)));
}

/** Maps a value as `ramp` does, on a logarithmic scale: for sizes that span orders of magnitude. */
export function logRamp(value: number, low: number, high: number): number {
  return ramp(Math.log(1 + value), Math.log(1 + low), Math.log(1 + high));
}

export const when = (condition: unknown): number => (condition ? 1 : 0);

/** Words in one string, a space around each. Searched as it stands: to take it apart on every page would cost more. */
export type WordList = string;

/** True if a name is in the list. */
export const isIn = (list: WordList, name: string): boolean =>
  name !== '' && !name.includes(' ') && list.includes(` ${name} `);

/** True if one of `names` is in the list. */
export function isOneOf(list: WordList, names: Iterable<string>): boolean {
  for (const name of names) if (isIn(list, name)) return true;
  return false;
}

/** True if a text holds one of some pieces, which a space parts. Quicker than a regular expression that is used once. */
export function holdsOneOf(text: string, pieces: string): boolean {
  for (const piece of pieces.split(' ')) if (text.includes(piece)) return true;
  return false;
}
