import { type LineChange, lineChanges } from './line-changes.ts';

/** A change of the common text, with the lines that stand there now. */
interface Edit extends LineChange {
  by: 'mine' | 'theirs';
  lines: readonly string[];
}

const isInsertion = (edit: LineChange) => edit.fromStart === edit.fromEnd;

function editsOf(from: readonly string[], text: string, by: Edit['by']): Edit[] {
  const to = text.split('\n');
  return lineChanges(from, to).map((change) => ({
    ...change,
    by,
    lines: to.slice(change.toStart, change.toEnd),
  }));
}

/** Orders edits by their line. At one line insertions come first, theirs before mine. */
function byPlace(a: Edit, b: Edit): number {
  return (
    a.fromStart - b.fromStart ||
    Number(isInsertion(b)) - Number(isInsertion(a)) ||
    Number(a.by === 'mine') - Number(b.by === 'mine')
  );
}

const isAlike = (a: Edit, b: Edit) =>
  a.fromStart === b.fromStart &&
  a.fromEnd === b.fromEnd &&
  a.lines.length === b.lines.length &&
  a.lines.every((line, n) => line === b.lines[n]);

/** Checks that two edits touch the same lines. Two insertions at one place do not: both can be had. */
const areAtOdds = (a: Edit, b: Edit) => a.fromStart < b.fromEnd && b.fromStart < a.fromEnd;

/**
 * Joins two edits of one text, line by line. Lines that both added at one place stand one after the other, theirs first;
 * such that both added alike stand once.
 * @returns null where both changed the same lines, in different ways
 */
export function mergeTexts(base: string, mine: string, theirs: string): string | null {
  const from = base.split('\n');
  const edits = [...editsOf(from, mine, 'mine'), ...editsOf(from, theirs, 'theirs')].sort(byPlace);
  const merged: string[] = [];
  const last: Partial<Record<Edit['by'], Edit>> = {};
  let at = 0;
  const keepUntil = (end: number) => {
    for (const line of from.slice(at, Math.max(at, end))) merged.push(line);
    at = Math.max(at, end);
  };
  for (const edit of edits) {
    // Of the other side only the edit just before can touch the same lines: its edits do not overlap one another.
    const other = last[edit.by === 'mine' ? 'theirs' : 'mine'];
    last[edit.by] = edit;
    if (other && isAlike(edit, other)) continue;
    if (other && areAtOdds(edit, other)) return null;
    const isBeside = other && isInsertion(edit) && isInsertion(other) && edit.fromStart === other.fromStart;
    keepUntil(edit.fromStart);
    for (const line of edit.lines) if (!isBeside || !other.lines.includes(line)) merged.push(line);
    at = Math.max(at, edit.fromEnd);
  }
  keepUntil(from.length);
  return merged.join('\n');
}
