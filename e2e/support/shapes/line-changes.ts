/** The length of the longest row of lines that two texts share, from each pair of places on. */
function sharedLengths(before: readonly string[], after: readonly string[]): Uint32Array[] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--) {
      const row = lengths[i] as Uint32Array;
      const next = lengths[i + 1] as Uint32Array;
      row[j] = before[i] === after[j] ? (next[j + 1] ?? 0) + 1 : Math.max(next[j] ?? 0, row[j + 1] ?? 0);
    }
  return lengths;
}

/**
 * Compares a text with the one expected, line by line: "- 12: …" is missing, "+ 12: …" is there instead, each with its
 * line number in its own text. Empty where they are the same.
 */
export function lineChanges(expected: string, shown: string): string[] {
  if (expected === shown) return [];
  const [before, after] = [expected.split('\n'), shown.split('\n')];
  const lengths = sharedLengths(before, after);
  const changes: string[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const isShared = i < before.length && j < after.length && before[i] === after[j];
    if (isShared) {
      i++;
      j++;
    } else if (
      j >= after.length ||
      (i < before.length && (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))
    ) {
      changes.push(`- ${i + 1}: ${before[i]}`);
      i++;
    } else {
      changes.push(`+ ${j + 1}: ${after[j]}`);
      j++;
    }
  }
  return changes;
}
