import { readFingerprints, writeFingerprints } from '../../fingerprints/fingerprints.ts';
import type { Analysis } from '../analysis/analysis.ts';
import type { Frame } from '../cues/frame.ts';
import { hashOf } from '../lexicon/hash.ts';
import { CUE, Grammar, Noun } from '../lexicon/word-classes.ts';
import { cueFeatures } from '../sources/cue-features.ts';
import { sourceFeatures } from '../sources/source-features.ts';
import { hasGrammar } from '../words/tokens.ts';
import { ENDS, type ReportedSpan, SHAPES, type SourcedFrame } from './indirect-spans.ts';

/** How often each verb of the training texts reports a statement, in tenths, by its form. */
export type CueRates = (verb: string) => number | undefined;

/** Hashes of the verbs of rate 0, of rate 1 and so on (see src/core/fingerprints). */
export interface StoredRates {
  seed: number;
  bits: number;
  verbs: string;
}

const RATES = 11;
/** The rate of a verb that the training texts hardly show. */
const UNSEEN = -2;

/** The rates as stored; `lists` are the verbs of each rate. */
export function storeRates(lists: readonly (readonly string[])[]): StoredRates {
  const seed = 1;
  const bits = 18;
  const sets = lists.map((verbs) => verbs.map((verb) => hashOf(verb, seed, bits)));
  return { seed, bits, verbs: writeFingerprints(sets, bits) };
}

export function readRates({ seed, bits, verbs }: StoredRates): CueRates {
  const rates = new Map<number, number>();
  readFingerprints(verbs, RATES, bits, (hash, rate) => rates.set(hash, rate));
  return (verb) => rates.get(hashOf(verb, seed, bits));
}

/** The rate of the frame's verb, -1 where another word is the cue. */
function rateOf(rates: CueRates, a: Analysis, frame: Frame): number {
  const token = a.tokens[frame.verb];
  return token && frame.form === 'verb' ? (rates(token.lower) ?? UNSEEN) : -1;
}

/** What all spans of one cue share. */
export function frameVector(a: Analysis, frame: SourcedFrame, rates: CueRates): number[] {
  const before = a.tokens[frame.cueFrom - 1];
  return [
    rateOf(rates, a, frame),
    ...cueFeatures(a, frame),
    ...sourceFeatures(a, frame.mention, frame.sourceFrom, null),
    before ? wordClass(before.grammar, before.noun, before.lower) : 0,
    Math.min(20, Math.abs(frame.cueFrom - frame.mention.head)),
    Math.min(30, frame.cueFrom - (a.sentences[frame.sentence]?.from ?? 0)),
  ];
}

/** The vector of one span: what its cue gives, then what the span is like. */
export function spanVector(
  a: Analysis,
  frame: Frame,
  span: ReportedSpan,
  shared: readonly number[],
  order: number,
): number[] {
  const [from = 0, to = 0] = span.pieces[0] ?? [];
  const first = a.tokens[from];
  const second = a.tokens[from + 1];
  const after = a.tokens[to];
  const sentence = a.sentences[frame.sentence];
  return [
    ...shared,
    SHAPES.indexOf(span.shape),
    ENDS.indexOf(span.end),
    Math.min(40, to - from),
    first ? wordClass(first.grammar, first.noun, first.lower) : 0,
    second ? wordClass(second.grammar, second.noun, second.lower) : 0,
    after ? wordClass(after.grammar, after.noun, after.lower) : 0,
    (a.mentionFrom[from] ?? -1) >= 0 ? 1 : 0,
    verbsIn(a, from, to),
    order,
    Math.min(20, sentence ? sentence.to - to : 0),
    Math.min(20, Math.abs(from - frame.cueTo)),
  ];
}

function verbsIn(a: Analysis, from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to && n < 4; i++)
    if (hasGrammar(a.tokens, i, Grammar.auxiliary | CUE | Grammar.verb) && a.inMention[i] === 0) n++;
  return n;
}

function wordClass(grammar: number, noun: number, lower: string): number {
  if (grammar & Grammar.complementiser) return 1;
  if (lower === 'to') return 2;
  if (grammar & Grammar.preposition) return 3;
  if (grammar & (Grammar.male | Grammar.female | Grammar.plural | Grammar.neuter | Grammar.firstOrSecond))
    return 4;
  if (grammar & Grammar.article) return 5;
  if (grammar & (Grammar.possessive | Grammar.determiner)) return 6;
  if (grammar & Grammar.auxiliary) return 7;
  if (grammar & Grammar.relative) return 8;
  if (grammar & Grammar.subordinator) return 9;
  if (grammar & Grammar.conjunction) return 10;
  if (grammar & CUE) return 11;
  if (grammar & Grammar.adverb) return 12;
  if (noun & Noun.time) return 13;
  if (lower === ',') return 14;
  if (lower === ':') return 15;
  return /^[^\p{L}\p{N}]/u.test(lower) ? 16 : 17;
}
