/** Lines of one text that stand in the place of lines of another. Ends are exclusive; either side may be empty. */
export interface LineChange {
  fromStart: number;
  fromEnd: number;
  toStart: number;
  toEnd: number;
}

/**
 * Beyond so many pairs of lines the part that differs counts as changed whole: time and memory stay bounded, and no common
 * subsequence is longer than 16 bits tell.
 */
const MAX_PAIRS = 4_000_000;

/** Lengths of the longest common subsequence of every two tails, row by row. */
function commonTails(a: readonly string[], b: readonly string[]): Uint16Array {
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const at = i * width + j;
      const skip = Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0);
      lengths[at] = a[i] === b[j] ? (lengths[at + width + 1] ?? 0) + 1 : skip;
    }
  return lengths;
}

/**
 * Finds the changes between two texts, line by line: the fewest (longest common subsequence, after the common
 * beginning and end). Time and memory are those of the product of the lines that differ, within bounds.
 */
export function lineChanges(from: readonly string[], to: readonly string[]): LineChange[] {
  let start = 0;
  while (start < from.length && start < to.length && from[start] === to[start]) start++;
  let fromEnd = from.length;
  let toEnd = to.length;
  while (fromEnd > start && toEnd > start && from[fromEnd - 1] === to[toEnd - 1]) {
    fromEnd--;
    toEnd--;
  }
  if (fromEnd === start && toEnd === start) return [];
  const a = from.slice(start, fromEnd);
  const b = to.slice(start, toEnd);
  if (a.length * b.length > MAX_PAIRS) return [{ fromStart: start, fromEnd, toStart: start, toEnd }];

  const lengths = commonTails(a, b);
  const width = b.length + 1;
  const changes: LineChange[] = [];
  let open: LineChange | null = null;
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      open = null;
      i++;
      j++;
      continue;
    }
    if (!open) {
      open = { fromStart: start + i, fromEnd: start + i, toStart: start + j, toEnd: start + j };
      changes.push(open);
    }
    const below = i < a.length ? (lengths[(i + 1) * width + j] ?? 0) : -1;
    const right = j < b.length ? (lengths[i * width + j + 1] ?? 0) : -1;
    if (below >= right) open.fromEnd = start + ++i;
    else open.toEnd = start + ++j;
  }
  return changes;
}

/** A line of two texts laid over each other. */
export interface ComparedLine {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Two texts laid over each other: what is in both, what is only in the first, what is only in the second. */
export function compareLines(from: readonly string[], to: readonly string[]): ComparedLine[] {
  const lines: ComparedLine[] = [];
  const add = (kind: ComparedLine['kind'], texts: readonly string[]) => {
    for (const text of texts) lines.push({ kind, text });
  };
  let at = 0;
  for (const { fromStart, fromEnd, toStart, toEnd } of lineChanges(from, to)) {
    add('same', from.slice(at, fromStart));
    add('removed', from.slice(fromStart, fromEnd));
    add('added', to.slice(toStart, toEnd));
    at = fromEnd;
  }
  add('same', from.slice(at));
  return lines;
}
