/** The first index below `length` from which on a test holds, or `length` where it nowhere does. */
export function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the first number in a rising list that is not below `value`. */
export const lowerBound = (list: ArrayLike<number>, value: number): number =>
  firstIndex(list.length, (i) => (list[i] ?? 0) >= value);
