import { lowerBound } from '../analysis/binary-search.ts';
import type { CueTie } from '../cues/cue-tie.ts';
import { Grammar } from '../lexicon/word-classes.ts';
import { category, count, type Feature, flag } from '../trees/features.ts';
import type { StretchContext } from './stretch-features.ts';

/** Tokens, `to` exclusive. */
interface Words {
  from: number;
  to: number;
}

/** A source, with the cue that ties it, seen from a stretch. */
export interface SourceContext {
  stretch: StretchContext;
  /** The cue, or null where none ties the source. */
  tie: CueTie | null;
  /** Index of the cue among all, or -1. */
  index: number;
  source: Words;
  /** The words of the cue, or the head of the source without one. */
  cue: Words;
  /** True if the cue begins before the stretch. */
  isBefore: boolean;
}

const MAX_TOKENS = 40;
const MAX_SENTENCES = 6;
const MAX_PARAGRAPHS = 6;
const MAX_TIES = 8;
const MAX_QUOTES = 6;
const MAX_BREAKS = 5;
/** Signs that may stand between a stretch and a cue that touches it. */
const MAX_SIGNS = 4;
/** Tokens between cue and stretch that are searched for breaks. */
const BREAK_REACH = 30;

const TOUCHES = ['apart', 'cueAfter', 'sourceAfter', 'cueBefore', 'sourceBefore', 'around'] as const;
const OTHERS = ['none', 'after', 'before', 'both'] as const;

/** Features of the position of cue and source, seen from the stretch. */
export const CONTEXT_FEATURES: readonly Feature<SourceContext>[] = [
  flag('side', ({ isBefore }) => !isBefore),
  count('cueDistance', ({ stretch, cue, isBefore }) => distance(stretch, cue, isBefore)),
  count('sourceDistance', ({ stretch, source }) =>
    distance(stretch, source, source.from < stretch.placed.from),
  ),
  count('sentences', sentencesBetween),
  count('paragraphs', paragraphsBetween),
  count('framesBetween', tiesBetween),
  count('quotesBetween', quotesBetween),
  category('touches', TOUCHES, touching),
  category('ownsOther', OTHERS, ownsOther),
  count('breaksBetween', breaksBetween),
];

/** Tokens outside quotations between the stretch and other words. */
function distance({ near, placed }: StretchContext, words: Words, isBefore: boolean): number {
  const [from, to] = isBefore ? [words.to, placed.from] : [placed.to, words.from];
  return Math.min(MAX_TOKENS, Math.abs((near.outside[from] ?? 0) - (near.outside[to] ?? 0)));
}

function sentencesBetween({ stretch: { a, placed }, cue }: SourceContext): number {
  const between = (a.tokens[placed.from]?.sentence ?? 0) - (a.tokens[cue.from]?.sentence ?? 0);
  return Math.max(-MAX_SENTENCES, Math.min(MAX_SENTENCES, between));
}

function paragraphsBetween({ stretch: { a, placed }, cue }: SourceContext): number {
  return Math.min(MAX_PARAGRAPHS, placed.stretch.paragraph - (a.tokens[cue.from]?.paragraph ?? 0));
}

function tiesBetween({ stretch: { near, placed }, tie, index, isBefore }: SourceContext): number {
  if (!tie) return -1;
  const next = lowerBound(near.cueTokens, placed.from);
  return Math.min(MAX_TIES, Math.abs(isBefore ? next - 1 - index : index - next));
}

function quotesBetween({ stretch: { near, placed, order }, cue }: SourceContext): number {
  let n = 0;
  const step = cue.from < placed.from ? -1 : 1;
  while (n < MAX_QUOTES) {
    const other = near.stretches[order + step * (n + 1)];
    if (!other || (step < 0 ? other.from < cue.from : other.from > cue.from)) break;
    n++;
  }
  return n;
}

/**
 * Returns the side on which only signs part the stretch from the cue or from the source; `apart` where words
 * do, `around` where cue and source reach over it.
 */
function touching({ stretch, cue, source }: SourceContext): (typeof TOUCHES)[number] {
  const { placed } = stretch;
  const from = Math.min(cue.from, source.from);
  const to = Math.max(cue.to, source.to);
  if (from >= placed.to) {
    if (!onlySigns(stretch, placed.to, from)) return 'apart';
    return from === cue.from ? 'cueAfter' : 'sourceAfter';
  }
  if (to > placed.from) return 'around';
  if (!onlySigns(stretch, to, placed.from)) return 'apart';
  return to === cue.to ? 'cueBefore' : 'sourceBefore';
}

function onlySigns({ a }: StretchContext, from: number, to: number): boolean {
  if (to - from > MAX_SIGNS) return false;
  for (let i = from; i < to; i++) if (a.tokens[i]?.isWord) return false;
  return true;
}

/**
 * Returns the sides of cue and source on which another quotation of the same paragraph stands, with only
 * signs between.
 */
function ownsOther({ stretch: { a, placed }, cue, source }: SourceContext): (typeof OTHERS)[number] {
  const isSign = (i: number): boolean => {
    const token = a.tokens[i];
    return token !== undefined && !token.isWord && token.stretch < 0;
  };
  let left = Math.min(cue.from, source.from) - 1;
  while (isSign(left)) left--;
  let right = Math.max(cue.to, source.to);
  while (isSign(right)) right++;
  const isOther = (i: number): boolean => {
    const token = a.tokens[i];
    if (!token || token.stretch < 0 || token.stretch === placed.index) return false;
    return token.paragraph === a.tokens[cue.from]?.paragraph;
  };
  if (isOther(left)) return isOther(right) ? 'both' : 'before';
  return isOther(right) ? 'after' : 'none';
}

/** Conjunctions, subordinators and semicolons between cue and stretch. */
function breaksBetween({ stretch: { a, placed }, cue, isBefore }: SourceContext): number {
  const from = isBefore ? cue.to : placed.to;
  const to = Math.min(isBefore ? placed.from : cue.from, from + BREAK_REACH);
  const parts = Grammar.conjunction | Grammar.subordinator | Grammar.relative;
  let n = 0;
  for (let i = from; i < to; i++) {
    const token = a.tokens[i];
    if (token && token.stretch < 0 && (token.lower === ';' || token.grammar & parts)) n++;
  }
  return Math.min(MAX_BREAKS, n);
}
