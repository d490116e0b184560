import type { Analysis } from '../analysis/analysis.ts';
import { lowerBound } from '../analysis/binary-search.ts';
import { Grammar } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Candidate } from './candidates.ts';
import { cueFeatures } from './cue-features.ts';
import { flag } from './feature-values.ts';
import { sourceFeatures } from './source-features.ts';
import type { PlacedStretch, Surroundings } from './surroundings.ts';

/** Names of the features in the order of a vector: the trained weights point at them by place. */
const FEATURES = [
  'isNone', 'isCarried', 'isBare',
  'words', 'startsCapital', 'lastSign', 'opensParagraph', 'closesParagraph', 'signBefore', 'tokenAfter', 'wordBefore',
  'continues', 'quotesBeforeInParagraph', 'framesInSentence', 'capitalShare', 'isSingle',
  'form', 'path', 'speech', 'addressing', 'verdict', 'thought', 'showing', 'gerund', 'passive', 'infinitive', 'negated',
  'afterCue', 'side', 'cueDistance', 'sourceDistance', 'sentences', 'paragraphs', 'framesBetween', 'quotesBetween', 'touches', 'ownsOther',
  'breaksBetween', 'sourceType', 'role', 'group', 'organisation', 'document', 'place', 'opensSentence', 'isObject', 'sameAsCarried', 'inQuote',
  'boundAfter', 'boundBefore',
] as const; // biome-ignore format: one line a group reads better

const CAP = 40;

const capped = (value: number): number => Math.min(CAP, value);

/** The full vector of one candidate. */
export function features(
  a: Analysis,
  near: Surroundings,
  placed: PlacedStretch,
  order: number,
  shared: readonly number[],
  candidate: Candidate,
  carried: Candidate | null,
): number[] {
  const { mention, sourceFrom } = candidate;
  const frame = near.frames[candidate.frame];
  const out = [flag(mention === null), flag(candidate.isCarried), flag(!frame), ...shared];
  if (mention) {
    out.push(...(frame ? cueFeatures(a, frame) : NO_CUE));
    out.push(...placeFeatures(a, near, placed, order, candidate.frame, mention, sourceFrom));
    out.push(...sourceFeatures(a, mention, sourceFrom, carried?.mention ?? null));
    out.push(boundary(a, placed.to, 1), boundary(a, placed.from - 1, -1));
  }
  while (out.length < FEATURES.length) out.push(-1);
  return out;
}

/** Tokens, `to` exclusive. */
type Words = Pick<Mention, 'from' | 'to'>;

const NO_CUE: readonly number[] = new Array(12).fill(-1);

/** Where cue and source stand, seen from the stretch. */
function placeFeatures(
  a: Analysis,
  near: Surroundings,
  placed: PlacedStretch,
  order: number,
  index: number,
  mention: Mention,
  sourceFrom: number,
): number[] {
  const frame = near.frames[index];
  const anchor = frame?.cueFrom ?? mention.head;
  const anchorTo = frame?.cueTo ?? mention.to;
  const words = { from: sourceFrom, to: mention.to };
  const isBefore = anchor < placed.from;
  const gap = (from: number, to: number): number =>
    capped(Math.abs((near.outside[from] ?? 0) - (near.outside[to] ?? 0)));
  const token = a.tokens[anchor];
  const next = lowerBound(near.cueTokens, placed.from);
  const framesBetween = isBefore ? next - 1 - index : index - next;
  return [
    flag(!isBefore),
    isBefore ? gap(anchorTo, placed.from) : gap(placed.to, anchor),
    words.from < placed.from ? gap(words.to, placed.from) : gap(placed.to, words.from),
    Math.max(-6, Math.min(6, (a.tokens[placed.from]?.sentence ?? 0) - (token?.sentence ?? 0))),
    Math.min(6, placed.stretch.paragraph - (token?.paragraph ?? 0)),
    frame ? Math.min(8, Math.abs(framesBetween)) : -1,
    quotesBetween(near, order, anchor),
    touching(a, anchor, anchorTo, words, placed),
    ownsOther(a, anchor, anchorTo, words, placed),
    breaks(a, isBefore ? anchorTo : placed.to, isBefore ? placed.from : anchor),
  ];
}

function quotesBetween(near: Surroundings, order: number, anchor: number): number {
  let n = 0;
  const step = anchor < (near.stretches[order]?.from ?? 0) ? -1 : 1;
  while (n < 6) {
    const other = near.stretches[order + step * (n + 1)];
    if (!other || (step < 0 ? other.from < anchor : other.from > anchor)) break;
    n++;
  }
  return n;
}

/** 1 when only punctuation parts the stretch from the cue, 2 from the source, 3 from either by the other. */
function touching(
  a: Analysis,
  anchor: number,
  anchorTo: number,
  source: Words,
  placed: PlacedStretch,
): number {
  const from = Math.min(anchor, source.from);
  const to = Math.max(anchorTo, source.to);
  if (from >= placed.to) return onlySigns(a, placed.to, from) ? (from === anchor ? 1 : 2) : 0;
  if (to <= placed.from) return onlySigns(a, to, placed.from) ? (to === anchorTo ? 3 : 4) : 0;
  return 5;
}

/** Whether the cue or source stands at another quotation with only punctuation between: 1 before it, 2 after it. */
function ownsOther(
  a: Analysis,
  anchor: number,
  anchorTo: number,
  source: Words,
  placed: PlacedStretch,
): number {
  let left = Math.min(anchor, source.from) - 1;
  while (left >= 0 && a.tokens[left] && !a.tokens[left]?.isWord && (a.tokens[left]?.stretch ?? -1) < 0)
    left--;
  let right = Math.max(anchorTo, source.to);
  while (right < a.tokens.length && !a.tokens[right]?.isWord && (a.tokens[right]?.stretch ?? -1) < 0) right++;
  const isOther = (i: number): boolean => {
    const token = a.tokens[i];
    return (
      token !== undefined &&
      token.stretch >= 0 &&
      token.stretch !== placed.index &&
      token.paragraph === a.tokens[anchor]?.paragraph
    );
  };
  return flag(isOther(left)) * 2 + flag(isOther(right));
}

function onlySigns(a: Analysis, from: number, to: number): boolean {
  if (to - from > 4) return false;
  for (let i = from; i < to; i++) if (a.tokens[i]?.isWord) return false;
  return true;
}

/** Conjunctions, subordinators and semicolons between cue and stretch. */
function breaks(a: Analysis, from: number, to: number): number {
  let n = 0;
  for (let i = from; i < to && i - from < 30; i++) {
    const token = a.tokens[i];
    if (
      token &&
      token.stretch < 0 &&
      (token.lower === ';' || token.grammar & (Grammar.conjunction | Grammar.subordinator | Grammar.relative))
    )
      n++;
  }
  return Math.min(5, n);
}

/** What the stretch is bound to on one side: the end of the paragraph, a quotation, a verb of saying, another word. */
function boundary(a: Analysis, i: number, step: 1 | -1): number {
  let k = i;
  for (let n = 0; n < 3 && a.tokens[k] && !a.tokens[k]?.isWord && (a.tokens[k]?.stretch ?? -1) < 0; n++)
    k += step;
  const token = a.tokens[k];
  if (!token || token.paragraph !== a.tokens[i]?.paragraph) return 0;
  if (token.stretch >= 0) return 1;
  if (token.grammar & Grammar.speech) return 2;
  return 3;
}
