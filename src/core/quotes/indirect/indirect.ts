import type { Analysis } from '../analysis/analysis.ts';
import type { Frame } from '../cues/frame.ts';
import { Grammar } from '../lexicon/word-classes.ts';
import { decodeTrees, evaluate } from '../trees/trees.ts';
import rates from '../weights/cue-rates.json' with { type: 'json' };
import { leaves, splits, thresholds } from '../weights/indirect.json';
import { hasGrammar } from '../words/tokens.ts';
import { readRates } from './cue-rates.ts';
import { spanVectors } from './indirect-features.ts';
import { canReport, type ReportedSpan, reportedSpans, type SourcedFrame } from './indirect-spans.ts';

/** A statement reported in the narrator's words. */
export interface Reported {
  frame: SourcedFrame;
  span: ReportedSpan;
  /** 0 to 1. */
  probability: number;
}

/** From this probability on a span is given out as an indirect statement; chosen on held-out texts. */
const MIN_PROBABILITY = 0.3;

const model = decodeTrees({ splits, thresholds, leaves });
const cueRates = readRates(rates);

/** The indirect statements of a text: of each cue the likeliest span, where it is likely enough. */
export function findIndirect(a: Analysis, frames: readonly Frame[]): Reported[] {
  const out: Reported[] = [];
  for (const frame of frames) {
    if (!canReport(a, frame)) continue;
    const spans = reportedSpans(a, frame);
    const vectors = spanVectors(a, frame, spans, cueRates);
    let best: Reported | null = null;
    spans.forEach((span, i) => {
      const probability = 1 / (1 + Math.exp(-evaluate(model, vectors[i] ?? [])));
      if (probability >= MIN_PROBABILITY && (!best || probability > best.probability))
        best = { frame, span, probability };
    });
    if (best) out.push(best);
  }
  return withoutDoubles(out).map((_, i, all) => endAtNextSpeaker(a, all, i));
}

/** Ends a statement where another speaker takes over: "Experts suggested that …, but the mayor said …". */
function endAtNextSpeaker(a: Analysis, all: readonly Reported[], index: number): Reported {
  const reported = all[index] as Reported;
  const pieces = reported.span.pieces.slice();
  const [from = 0, to = 0] = pieces.pop() ?? [];
  for (let i = index + 1; i < all.length; i++) {
    const { sentence, sourceFrom: source } = (all[i] as Reported).frame;
    if (sentence !== reported.frame.sentence || source >= to) break;
    const isJoined = hasGrammar(a.tokens, source - 1, Grammar.conjunction);
    if (source > from + 2 && isJoined && a.tokens[source - 2]?.lower === ',')
      return { ...reported, span: { ...reported.span, pieces: [...pieces, [from, source - 2]] } };
  }
  return reported;
}

/** Of two statements over the same words the likelier one stays. */
function withoutDoubles(found: readonly Reported[]): Reported[] {
  const out: Reported[] = [];
  for (const one of found) {
    const rival = out.at(-1);
    if (!rival || !isSame(one.span, rival.span)) out.push(one);
    else if (one.probability > rival.probability) out[out.length - 1] = one;
  }
  return out;
}

function isSame(x: ReportedSpan, y: ReportedSpan): boolean {
  const [a = 0, b = 0] = x.pieces[0] ?? [];
  const [c = 0, d = 0] = y.pieces[0] ?? [];
  const common = Math.min(b, d) - Math.max(a, c);
  return common > 0.7 * (Math.max(b, d) - Math.min(a, c));
}
