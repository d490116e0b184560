import type { GoldQuote } from '../../learn/corpora/quotes.ts';
import type { Span } from '../../src/core/types.ts';
import { intersect } from './ranges.ts';

/** A predicted source may be this many characters longer than the gold one. */
const MAX_EXTRA_CHARS = 60;

/** Right: overlaps a head word of the gold source by at least one character, and is not much longer than it. */
export function sourceRight(gold: GoldQuote, predicted: Span | null): boolean {
  if (gold.source === null || predicted === null) return false;
  const [start, end] = gold.source;
  if (predicted.end - predicted.start > end - start + MAX_EXTRA_CHARS) return false;
  return intersect(gold.sourceHeads, [[predicted.start, predicted.end]]).length > 0;
}
