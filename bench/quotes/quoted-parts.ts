import type { Range } from '../../learn/corpora/quotes.ts';
import { markedStretches } from './marked-stretches.ts';
import { byParagraph, intersect, subtract, withMarks } from './ranges.ts';

const letters = (text: string, ranges: readonly Range[]): number =>
  ranges.reduce(
    (sum, [start, end]) => sum + (text.slice(start, end).match(/[\p{L}\p{N}]/gu) ?? []).length,
    0,
  );

/**
 * The quoted parts of a content, paragraph by paragraph, trimmed. `stretches` are the text's own. A stretch of which
 * the content is less than half is a quotation of a higher level and does not count; the marks within the content do.
 */
export function quotedParts(text: string, content: readonly Range[], stretches: readonly Range[]): Range[] {
  const parts: Range[] = [];
  let own = [...content];
  for (const stretch of stretches) {
    const inside = intersect(content, [stretch]);
    if (letters(text, inside) * 2 < letters(text, [stretch])) continue;
    parts.push(...inside);
    own = own.flatMap((range) => subtract(range, withMarks(text, stretch)));
  }
  for (const [start, end] of own) {
    for (const [s, e] of markedStretches(text.slice(start, end))) parts.push([s + start, e + start]);
  }
  return joined(
    text,
    parts.sort((a, b) => a[0] - b[0]).flatMap((range) => byParagraph(text, range)),
    stretches,
  );
}

/** Joins two pieces with no word between them that stand in one paragraph and one stretch. */
function joined(text: string, parts: readonly Range[], stretches: readonly Range[]): Range[] {
  const out: Range[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    const together =
      last !== undefined &&
      !/[\p{L}\p{N}\n]/u.test(text.slice(last[1], part[0])) &&
      stretches.some(([start, end]) => start <= last[0] && part[1] <= end);
    if (together) last[1] = Math.max(last[1], part[1]);
    else out.push([part[0], part[1]]);
  }
  return out;
}
