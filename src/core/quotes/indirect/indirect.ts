import type { Analysis } from '../analysis/analysis.ts';
import type { CueTie } from '../cues/cue-tie.ts';
import { Grammar } from '../lexicon/word-classes.ts';
import { hasGrammar } from '../words/tokens.ts';
import type { SourcedTie } from './can-report.ts';
import type { ReportedSpan } from './indirect-spans.ts';

/** A statement reported in the narrator's words. */
export interface Reported {
  tie: SourcedTie;
  span: ReportedSpan;
  /** 0 to 1. */
  probability: number;
}

/**
 * Number of statements before and after one that are searched for another that holds it: keeps hostile text
 * linear.
 */
const NEIGHBOURS = 6;
const nearby = (all: readonly Reported[], index: number): readonly Reported[] =>
  all.slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS + 1);

/** Greatest probability of a statement inside another one: it is not shown. */
export const INSIDE_ANOTHER = 0.5;

/** Finds the statements that the cues of a text report. */
export type StatementReader = (a: Analysis, ties: readonly CueTie[]) => Reported[];

/** The indirect statements of a text. `statementsOf`: `tiedStatements`, or how the language reads them. */
export function findIndirect(
  a: Analysis,
  ties: readonly CueTie[],
  statementsOf: StatementReader,
): Reported[] {
  const out = statementsOf(a, ties);
  return withoutDoubles(out)
    .filter((one, i, all) => !isMereTag(one, i, all))
    .map((_, i, all) => endAtNextSpeaker(a, all, i))
    .map(doubtedInside);
}

/** Probability of a statement that is as plain as grammar can make it, 0 to 1. */
const PLAIN = 0.85;

/** The statements that grammar alone gives the sources of ties: see `CueTie.reports`. */
export const tiedStatements: StatementReader = (_a, ties) =>
  ties.flatMap((tie) => {
    const { mention, reports } = tie;
    return mention && reports ? [statement({ ...tie, mention }, 'after', reports)] : [];
  });

/** A statement of one piece that is as plain as grammar can make it. */
export const statement = (
  tie: SourcedTie,
  shape: ReportedSpan['shape'],
  [from, to]: readonly [number, number],
): Reported => ({ tie, span: { shape, end: 'sentence', pieces: [[from, to]] }, probability: PLAIN });

/** Least words of a statement inside another one. */
const LEAST_INSIDE = 3;

/**
 * True if a statement is little more than the tag of another one that stands around its cue: "The forms are to [be added to,
 * says Karl Weber]" is what Weber says, and nobody else's.
 */
function isMereTag(one: Reported, index: number, all: readonly Reported[]): boolean {
  const isIn = (i: number, { span }: Reported) => span.pieces.some(([from, to]) => from <= i && i < to);
  const [from] = extent(one);
  const isTag = ({ span, tie }: Reported) =>
    span.shape === 'before' &&
    tie.form !== 'reported' &&
    (span.pieces.at(-1)?.[1] ?? 0) < from + LEAST_INSIDE;
  return nearby(all, index).some(
    (other) => isTag(other) && isIn(other.tie.cueFrom, one) && isIn(one.tie.cueFrom, other),
  );
}

/** Doubts a statement that lies inside another one that is as certain: it is part of what that one's source said. */
function doubtedInside(one: Reported, index: number, all: readonly Reported[]): Reported {
  const [from = 0, to = 0] = extent(one);
  const holdsIt = (other: Reported): boolean => {
    const [start, end] = extent(other);
    return other !== one && start <= from && end >= to && other.probability >= one.probability;
  };
  return nearby(all, index).some(holdsIt)
    ? { ...one, probability: Math.min(one.probability, INSIDE_ANOTHER) }
    : one;
}

const extent = ({ span: { pieces } }: Reported): [number, number] => [
  pieces[0]?.[0] ?? 0,
  pieces.at(-1)?.[1] ?? 0,
];

/** Ends a statement where another speaker takes over: "Experts suggested that …, but the mayor said …". */
function endAtNextSpeaker(a: Analysis, all: readonly Reported[], index: number): Reported {
  const reported = all[index] as Reported;
  const pieces = reported.span.pieces.slice();
  const [from = 0, to = 0] = pieces.pop() ?? [];
  for (let i = index + 1; i < all.length; i++) {
    const { sentence, sourceFrom: source } = (all[i] as Reported).tie;
    if (sentence !== reported.tie.sentence || source >= to) break;
    const isJoined = hasGrammar(a.tokens, source - 1, Grammar.conjunction);
    if (source > from + 2 && isJoined && a.tokens[source - 2]?.lower === ',')
      return { ...reported, span: { ...reported.span, pieces: [...pieces, [from, source - 2]] } };
  }
  return reported;
}

/** Removes doubles: of two statements over the same words the likelier one stays. */
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
