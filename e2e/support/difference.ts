/** Compares a list of texts with what it should be; an order that is not the expected one is told by its first text. */
export function difference(shown: readonly string[], expected: readonly string[]) {
  const missing = expected.filter((text) => !shown.includes(text));
  const extra = shown.filter((text) => !expected.includes(text));
  const isComplete = missing.length === 0 && extra.length === 0 && shown.length === expected.length;
  const misplaced = isComplete ? shown.filter((text, n) => text !== expected[n]) : [];
  return { missing, extra, misplaced: misplaced.slice(0, 1), count: shown.length - expected.length };
}

/** The difference of lists that are alike. */
export const NONE = { missing: [], extra: [], misplaced: [], count: 0 };
