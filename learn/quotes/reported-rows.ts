import { intersect, jaccard } from '../../bench/quotes/ranges.ts';
import { canReport } from '../../src/core/quotes/indirect/can-report.ts';
import type { CueRates } from '../../src/core/quotes/indirect/cue-rates.ts';
import { readSpans } from '../../src/core/quotes/indirect/indirect-features.ts';
import { reportedSpans } from '../../src/core/quotes/indirect/indirect-spans.ts';
import type { Range } from '../corpora/quotes.ts';
import type { Row } from './source-groups.ts';
import type { ReadText } from './texts.ts';

/** Least number of times that a verb is seen before it gets a rate of its own. */
const MIN_SEEN = 28;
const RATE_STEPS = 10;
/** Least overlap (Jaccard, 0 to 1) of a span with the labelled one that it passes for. */
const MIN_SAME_OVERLAP = 0.6;
/** Least overlap with a labelled one of which nobody can say whether it is the same. */
const MIN_UNCLEAR_OVERLAP = 0.5;

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
    if (all >= MIN_SEEN) lists[Math.round((RATE_STEPS * right) / all)]?.push(verb);
  return lists;
}

/** One row for every span that a cue may report. */
export function reportedRows({ analysis: a, ties, quotes }: ReadText, rates: CueRates): Row[] {
  const gold = quotes.filter(({ kind, ignore }) => kind === 'indirect' && !ignore);
  const skipped = quotes.filter(({ ignore }) => ignore);
  return ties.flatMap((tie) => {
    if (!canReport(a, tie)) return [];
    return readSpans(a, tie, reportedSpans(a, tie).flat(), rates).flatMap(({ span, vector }) => {
      const spans = span.pieces.map(
        ([from, to]): Range => [a.tokens[from]?.start ?? 0, a.tokens[to - 1]?.end ?? 0],
      );
      if (skipped.some(({ content }) => jaccard(content, spans) >= MIN_UNCLEAR_OVERLAP)) return [];
      return [{ vector, isRight: gold.some(({ content }) => jaccard(content, spans) >= MIN_SAME_OVERLAP) }];
    });
  });
}
