import type { Range } from '../../learn/corpora/quotes.ts';

/** Number of code units in ranges that do not overlap. */
export const size = (ranges: readonly Range[]): number =>
  ranges.reduce((sum, [start, end]) => sum + end - start, 0);

/** The common parts of two lists of ranges. */
export function intersect(a: readonly Range[], b: readonly Range[]): Range[] {
  const out: Range[] = [];
  for (const [s1, e1] of a) {
    for (const [s2, e2] of b) {
      const start = Math.max(s1, s2);
      const end = Math.min(e1, e2);
      if (start < end) out.push([start, end]);
    }
  }
  return out;
}

/** Jaccard overlap of two lists of ranges, 0 to 1. */
export function jaccard(a: readonly Range[], b: readonly Range[]): number {
  const common = size(intersect(a, b));
  return common === 0 ? 0 : common / (size(a) + size(b) - common);
}

/** Returns the parts of the first range that are outside the second. */
export function subtract([start, end]: Range, [from, to]: Range): Range[] {
  if (to <= start || from >= end) return [[start, end]];
  const parts: Range[] = [
    [start, from],
    [to, end],
  ];
  return parts.filter(([s, e]) => s < e);
}

const EDGE = /[\s"“”„‟«»‹›‘’‚'`´「」『』,.;:…]/u;
const isEdge = (character: string | undefined): boolean => character !== undefined && EDGE.test(character);

/** Checks that a range of the text holds a letter or digit. */
export const hasWord = (text: string, [start, end]: Range): boolean =>
  /[\p{L}\p{N}]/u.test(text.slice(start, end));

/** Leaves out white space, marks, comma and stop at either end, so that no system gains or loses by including them. */
export function trim(text: string, range: Range): Range {
  let [start, end] = range;
  while (start < end && isEdge(text[start])) start++;
  while (end > start && isEdge(text[end - 1])) end--;
  return [start, end];
}

/** The opposite of `trim`: takes in marks and stops at either end, within the line. */
export function withMarks(text: string, range: Range): Range {
  let [start, end] = range;
  while (text[start - 1] !== '\n' && isEdge(text[start - 1])) start--;
  while (text[end] !== '\n' && isEdge(text[end])) end++;
  return [start, end];
}

/** A quotation that runs over several paragraphs counts paragraph by paragraph, each part trimmed. */
export function byParagraph(text: string, [start, end]: Range): Range[] {
  const out: Range[] = [];
  let from = start;
  for (let i = start; i <= end; i++) {
    if (i < end && text[i] !== '\n') continue;
    const part = trim(text, [from, i]);
    if (part[0] < part[1] && hasWord(text, part)) out.push(part);
    from = i + 1;
  }
  return out;
}
