import type { Span } from '../../types.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { hasInnerEnd } from './paragraphs.ts';
import { inOrder, type Stretch } from './stretches.ts';
import { opensTag } from './tags.ts';

/** A lone closing mark before a small letter, with its space on either side of it: `…, "siger Eva Dahl`, `…”, säger Eva Dahl`. */
const LONE_END = /^([^"“”„«»\n]{20,}?)(?:,\s"|,["”»]\s+|["”»],\s+)(?=\p{Ll}[^"“”„«»]*$)/u;

/**
 * Adds the quotations that a mark closes and none opens, where a tag stands behind the mark: they begin with the line.
 * @param found the stretches between marks
 */
export function withUnopened(
  text: string,
  paragraphs: readonly Span[],
  found: readonly Stretch[],
  lexicon: Lexicon,
): readonly Stretch[] {
  const added = paragraphs.flatMap(({ start, end }, paragraph): Stretch[] => {
    const line = text.slice(start, end);
    const [whole = '', words = ''] = LONE_END.exec(line) ?? [];
    if (!whole || hasInnerEnd(words) || !opensTag(line.slice(whole.length), false, lexicon)) return [];
    const from = start + words.length - words.trimStart().length;
    const to = start + words.length;
    const span = { start: from, end: to };
    const sign = '"';
    return [{ ...span, outer: span, paragraph, depth: 0, sign, isClosed: true, continues: null }];
  });
  if (added.length === 0) return found;
  const lines = new Set(added.map(({ paragraph }) => paragraph));
  return inOrder([...found.filter(({ paragraph }) => !lines.has(paragraph)), ...added]);
}
