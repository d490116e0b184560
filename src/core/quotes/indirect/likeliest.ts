import type { Analysis } from '../analysis/analysis.ts';
import { decodeTrees, evaluate } from '../trees/trees.ts';
import { bits, seed, verbs } from '../weights/cue-rates.json';
import { leaves, splits, thresholds } from '../weights/indirect.json';
import { canReport, type SourcedTie } from './can-report.ts';
import { certaintyOf } from './certainty.ts';
import { readRates } from './cue-rates.ts';
import { isLearned } from './goes-on-reporting.ts';
import { INSIDE_ANOTHER, type Reported, type StatementReader, statement } from './indirect.ts';
import { readSpans } from './indirect-features.ts';
import { type ReportedSpan, reportedSpans } from './indirect-spans.ts';
import { isSaidBefore, sentenceTakenUp } from './sentence-taken-up.ts';

/** Least probability of a span that is given out as an indirect statement; chosen on held-out texts. */
const MIN_PROBABILITY = 0.3;

const model = decodeTrees({ splits, thresholds, leaves });
const cueRates = readRates({ seed, bits, verbs });

/** The statements of the cues that can report any: of each the likeliest span, where it is certain enough. */
export const likeliestStatements: StatementReader = (a, ties) => {
  const sourced = new Set<number>();
  return ties.flatMap((tie) => {
    if (!canReport(a, tie)) return [];
    const takenUp = sentenceTakenUp(a, tie);
    if (isSaidBefore(a, tie) && !takenUp) return [];
    if (takenUp) return sourced.has(tie.sentence - 1) ? [] : [statement(tie, 'before', takenUp)];
    const own = reportedSpans(a, tie).flatMap((spans) => likeliest(a, tie, spans));
    if (own.some(({ probability }) => probability > INSIDE_ANOTHER)) sourced.add(tie.sentence);
    return own;
  });
};

/** The span of a statement that a cue reports: the likeliest of those whose form is the surest. */
function likeliest(a: Analysis, tie: SourcedTie, spans: readonly ReportedSpan[]): Reported[] {
  let best: Reported | null = null;
  let bestScore = 0;
  for (const { span, form, vector } of readSpans(a, tie, spans, cueRates)) {
    const likelihood = 1 / (1 + Math.exp(-evaluate(model, vector)));
    const probability = certaintyOf(form, likelihood, isLearned(a));
    // twice the certainty: a likelier span of a doubted form would hide one of a plain form
    const score = 2 * probability + likelihood;
    if (probability < MIN_PROBABILITY || score <= bestScore) continue;
    best = { tie, span, probability };
    bestScore = score;
  }
  return best ? [best] : [];
}
