import { intersect, jaccard } from '../../bench/quotes/ranges.ts';
import type { CueRates } from '../../src/core/quotes/indirect/cue-rates.ts';
import { readSpans } from '../../src/core/quotes/indirect/indirect-features.ts';
import { canReport, reportedSpans } from '../../src/core/quotes/indirect/indirect-spans.ts';
import type { Range } from '../corpora/quotes.ts';
import type { Row } from './source-groups.ts';
import type { ReadText } from './texts.ts';

/** Verbs seen more seldom than this get the rate of a verb not seen. */
const LEAST_SEEN = 28;
const RATE_STEPS = 10;
/** Overlap (Jaccard) from which a span is the labelled one, and from which it is too near to one that nobody can judge. */
const SAME = 0.6;
const NEAR = 0.5;

/** Groups verbs by the share of their uses as the cue of a labelled statement of any kind, in tenths. */
export function cueRates(docs: readonly ReadText[]): string[][] {
  const seen = new Map<string, { all: number; right: number }>();
  for (const { analysis: a, ties, quotes } of docs) {
    const cues = quotes.flatMap(({ cue }) => (cue ? [cue] : []));
    for (const tie of ties) {
      const token = a.tokens[tie.verb];
      if (tie.form !== 'verb' || !token || !canReport(a, tie)) continue;
      const count = seen.get(token.lower) ?? { all: 0, right: 0 };
      count.all++;
      if (intersect(cues, [[token.start, token.end]]).length > 0) count.right++;
      seen.set(token.lower, count);
    }
  }
  const lists: string[][] = Array.from({ length: RATE_STEPS + 1 }, () => []);
  for (const [verb, { all, right }] of [...seen].sort(([a], [b]) => (a < b ? -1 : 1)))
    if (all >= LEAST_SEEN) lists[Math.round((RATE_STEPS * right) / all)]?.push(verb);
  return lists;
}

/** One row for every span that a cue may report. */
export function reportedRows({ analysis: a, ties, quotes }: ReadText, rates: CueRates): Row[] {
  const gold = quotes.filter(({ kind, ignore }) => kind === 'indirect' && !ignore);
  const skipped = quotes.filter(({ ignore }) => ignore);
  return ties.flatMap((tie) => {
    if (!canReport(a, tie)) return [];
    return readSpans(a, tie, reportedSpans(a, tie), rates).flatMap(({ span, vector }) => {
      const spans = span.pieces.map(
        ([from, to]): Range => [a.tokens[from]?.start ?? 0, a.tokens[to - 1]?.end ?? 0],
      );
      if (skipped.some(({ content }) => jaccard(content, spans) >= NEAR)) return [];
      return [{ vector, isRight: gold.some(({ content }) => jaccard(content, spans) >= SAME) }];
    });
  });
}
