import type { Analysis } from './analysis.ts';
import type { Candidate, PlacedStretch, Surroundings } from './candidates.ts';
import { lowerBound } from './candidates.ts';
import type { Frame, FrameForm } from './frames.ts';
import { Grammar, Noun } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import type { SubjectPath } from './subject.ts';

/** Names of the features in the order of a vector: the trained weights point at them by place. */
export const FEATURES = [
  'isNone', 'isCarried', 'isBare',
  'words', 'startsCapital', 'lastSign', 'opensParagraph', 'closesParagraph', 'signBefore', 'tokenAfter', 'wordBefore',
  'continues', 'quotesBeforeInParagraph', 'framesInSentence', 'capitalShare', 'isSingle',
  'form', 'path', 'speech', 'addressing', 'verdict', 'thought', 'showing', 'gerund', 'passive', 'infinitive', 'negated',
  'afterCue', 'side', 'cueDistance', 'sourceDistance', 'sentences', 'paragraphs', 'framesBetween', 'quotesBetween', 'touches', 'ownsOther',
  'breaksBetween', 'sourceType', 'role', 'group', 'organisation', 'document', 'place', 'opensSentence', 'isObject', 'sameAsCarried', 'inQuote',
  'boundAfter', 'boundBefore',
] as const; // biome-ignore format: one line a group reads better

const FORMS: readonly FrameForm[] = ['verb', 'according', 'label', 'dash', 'noun'];
const PATHS: readonly SubjectPath[] = [
  'adjacent',
  'apposition',
  'relative',
  'shared',
  'inverted',
  'first',
  'none',
];
const CAP = 40;

const flag = (condition: boolean): number => (condition ? 1 : 0);
const capped = (value: number): number => Math.min(CAP, value);

/** What is the same for all candidates of one stretch. */
export function stretchFeatures(
  a: Analysis,
  near: Surroundings,
  placed: PlacedStretch,
  order: number,
): number[] {
  const { stretch, from, to } = placed;
  const inner = a.text.slice(stretch.start, stretch.end).trim();
  const first = a.tokens[from];
  const before = a.tokens[from - 1];
  const outer = a.tokens[to]; // “…”, and “…,” say the same: a comma right after the mark counts as inside
  const outerSign =
    outer && !outer.isWord && outer.start === stretch.outer.end && /^[,.!?…]$/.test(outer.lower)
      ? outer.lower
      : '';
  const after = a.tokens[outerSign ? to + 1 : to];
  const opens = before?.paragraph !== stretch.paragraph;
  const closes = after?.paragraph !== stretch.paragraph;
  let words = 0;
  let capitals = 0;
  for (let i = from; i < Math.min(to, from + 60); i++) {
    if (!a.tokens[i]?.isWord) continue;
    words++;
    if (a.tokens[i]?.isCapital) capitals++;
  }
  let quotesBefore = 0;
  while (
    quotesBefore < 6 &&
    near.stretches[order - 1 - quotesBefore]?.stretch.paragraph === stretch.paragraph
  )
    quotesBefore++;
  const sentence = a.sentences[first?.sentence ?? 0];
  const framesInSentence = sentence
    ? lowerBound(near.cueTokens, sentence.to) - lowerBound(near.cueTokens, sentence.from)
    : 0;
  return [
    words,
    flag(/^[\p{Lu}\p{N}]/u.test(inner)),
    lastSign(/[\p{L}\p{N}]$/u.test(inner) ? inner + outerSign : inner),
    flag(opens),
    flag(closes),
    opens ? 0 : signBefore(before?.lower ?? '', before?.isWord ?? false),
    closes ? 0 : tokenAfter(after?.lower ?? '', after?.isWord ?? false, after?.isCapital ?? false),
    opens ? 0 : wordBefore(a, from),
    flag(stretch.continues !== null) + 2 * flag(!stretch.isClosed),
    quotesBefore,
    Math.min(5, framesInSentence),
    words === 0 ? 0 : Math.round((10 * capitals) / words),
    flag(/['‘’‚`´‹›]/.test(stretch.sign)),
  ];
}

function lastSign(inner: string): number {
  const last = inner.at(-1) ?? '';
  if (last === ',') return 1;
  if (last === '.' || last === '…') return 2;
  if (last === '?' || last === '!') return 3;
  return /[\p{L}\p{N}]/u.test(last) ? 0 : 4;
}

function signBefore(sign: string, isWord: boolean): number {
  if (isWord) return 1;
  if (sign === ',') return 2;
  if (sign === ':') return 3;
  if (/[.!?…]/.test(sign)) return 4;
  return 5;
}

function tokenAfter(sign: string, isWord: boolean, isCapital: boolean): number {
  if (isWord) return isCapital ? 1 : 2;
  if (sign === ',') return 3;
  if (/[.!?…]/.test(sign)) return 4;
  return 5;
}

function wordBefore(a: Analysis, from: number): number {
  let i = from - 1;
  while (i > from - 3 && a.tokens[i] && !a.tokens[i]?.isWord) i--;
  const token = a.tokens[i];
  if (!token || token.sentence !== a.tokens[from]?.sentence) return 0;
  if (token.grammar & Grammar.complementiser) return 1;
  if (token.grammar & Grammar.speech) return 2;
  if (token.grammar & Grammar.article) return 3;
  if (token.grammar & (Grammar.determiner | Grammar.possessive)) return 4;
  if (token.grammar & Grammar.preposition) return 5;
  if (token.grammar & Grammar.auxiliary) return 6;
  if (token.grammar & Grammar.conjunction) return 7;
  if (token.noun & (Noun.document | Noun.speechNoun)) return 8;
  return 9;
}

function sourceType(a: Analysis, mention: Mention): number {
  if (mention.type === 'name') return 1;
  if (mention.type === 'description') return 2;
  const { grammar } = a.tokens[mention.head] ?? { grammar: 0 };
  if (grammar & (Grammar.male | Grammar.female)) return 3;
  if (grammar & Grammar.plural) return 4;
  if (grammar & Grammar.neuter) return 5;
  if (grammar & Grammar.firstOrSecond) return 6;
  return 7;
}

/** The full vector of one candidate. */
export function features(
  a: Analysis,
  near: Surroundings,
  placed: PlacedStretch,
  order: number,
  shared: readonly number[],
  candidate: Candidate,
  carried: Mention | null,
): number[] {
  const { mention } = candidate;
  const frame = near.frames[candidate.frame];
  const out = [flag(mention === null), flag(candidate.isCarried), flag(!frame), ...shared];
  if (mention) {
    out.push(...(frame ? cueFeatures(a, frame) : NO_CUE));
    out.push(...placeFeatures(a, near, placed, order, candidate.frame, mention));
    out.push(...sourceFeatures(a, mention, carried));
    out.push(boundary(a, placed.to, 1), boundary(a, placed.from - 1, -1));
  }
  while (out.length < FEATURES.length) out.push(-1);
  return out;
}

const NO_CUE: readonly number[] = new Array(12).fill(-1);

export function cueFeatures(a: Analysis, frame: Frame): number[] {
  const token = a.tokens[frame.verb];
  const cue = token?.grammar ?? 0;
  return [
    FORMS.indexOf(frame.form === 'reported' ? 'according' : frame.form),
    PATHS.indexOf(frame.path),
    flag((cue & Grammar.speech) !== 0),
    flag((cue & Grammar.addressing) !== 0),
    flag((cue & Grammar.verdict) !== 0),
    flag((cue & Grammar.thought) !== 0),
    flag((cue & Grammar.showing) !== 0),
    flag(token?.lower.endsWith('ing') ?? false),
    flag(frame.isPassive),
    flag(frame.isInfinitive),
    flag(frame.isNegated),
    afterCue(a, frame.cueTo),
  ];
}

/** Where cue and source stand, seen from the stretch. */
function placeFeatures(
  a: Analysis,
  near: Surroundings,
  placed: PlacedStretch,
  order: number,
  index: number,
  mention: Mention,
): number[] {
  const frame = near.frames[index];
  const anchor = frame?.cueFrom ?? mention.head;
  const anchorTo = frame?.cueTo ?? mention.to;
  const isBefore = anchor < placed.from;
  const gap = (from: number, to: number): number =>
    capped(Math.abs((near.outside[from] ?? 0) - (near.outside[to] ?? 0)));
  const token = a.tokens[anchor];
  const next = lowerBound(near.cueTokens, placed.from);
  const framesBetween = isBefore ? next - 1 - index : index - next;
  return [
    flag(!isBefore),
    isBefore ? gap(anchorTo, placed.from) : gap(placed.to, anchor),
    mention.from < placed.from ? gap(mention.to, placed.from) : gap(placed.to, mention.from),
    Math.max(-6, Math.min(6, (a.tokens[placed.from]?.sentence ?? 0) - (token?.sentence ?? 0))),
    Math.min(6, placed.stretch.paragraph - (token?.paragraph ?? 0)),
    frame ? Math.min(8, Math.abs(framesBetween)) : -1,
    quotesBetween(near, order, anchor),
    touching(a, anchor, anchorTo, mention, placed),
    ownsOther(a, anchor, anchorTo, mention, placed),
    breaks(a, isBefore ? anchorTo : placed.to, isBefore ? placed.from : anchor),
  ];
}

export function sourceFeatures(a: Analysis, mention: Mention, carried: Mention | null): number[] {
  const head = a.tokens[mention.head];
  const noun = head?.noun ?? 0;
  return [
    sourceType(a, mention),
    flag((noun & (Noun.role | Noun.anonymous)) !== 0),
    flag((noun & Noun.group) !== 0),
    flag((noun & Noun.organisation) !== 0),
    flag((noun & Noun.document) !== 0),
    flag((noun & Noun.place) !== 0),
    flag(a.sentences[head?.sentence ?? 0]?.from === mention.from),
    flag(((a.tokens[mention.from - 1]?.grammar ?? 0) & Grammar.preposition) !== 0),
    carried ? sameWords(a, mention, carried) : -1,
    flag((head?.stretch ?? -1) >= 0),
  ];
}

/** What stands after the cue: nothing known, colon, complementiser, preposition, quotation, noun phrase. */
function afterCue(a: Analysis, to: number): number {
  const token = a.tokens[to];
  if (!token) return 0;
  if (token.lower === ':') return 1;
  if (token.lower === ',') return 2;
  if (token.stretch >= 0) return 3;
  if (token.grammar & Grammar.complementiser) return 4;
  if (token.grammar & Grammar.preposition) return 5;
  if ((a.mentionFrom[to] ?? -1) >= 0) return 6;
  return /[.!?]/.test(token.lower) ? 7 : 0;
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
  mention: Mention,
  placed: PlacedStretch,
): number {
  const from = Math.min(anchor, mention.from);
  const to = Math.max(anchorTo, mention.to);
  if (from >= placed.to) return onlySigns(a, placed.to, from) ? (from === anchor ? 1 : 2) : 0;
  if (to <= placed.from) return onlySigns(a, to, placed.from) ? (to === anchorTo ? 3 : 4) : 0;
  return 5;
}

/** Whether the cue or source stands at another quotation with only punctuation between: 1 before it, 2 after it. */
function ownsOther(
  a: Analysis,
  anchor: number,
  anchorTo: number,
  mention: Mention,
  placed: PlacedStretch,
): number {
  let left = Math.min(anchor, mention.from) - 1;
  while (left >= 0 && a.tokens[left] && !a.tokens[left]?.isWord && (a.tokens[left]?.stretch ?? -1) < 0)
    left--;
  let right = Math.max(anchorTo, mention.to);
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

function sameWords(a: Analysis, x: Mention, y: Mention): number {
  if (x === y) return 2;
  return flag(a.tokens[x.head]?.lower === a.tokens[y.head]?.lower);
}

/** What the stretch is bound to on one side: a verb of saying, a mention, another word, the end. */
function boundary(a: Analysis, i: number, step: 1 | -1): number {
  let k = i;
  for (let n = 0; n < 3 && a.tokens[k] && !a.tokens[k]?.isWord && (a.tokens[k]?.stretch ?? -1) < 0; n++)
    k += step;
  const token = a.tokens[k];
  if (!token || token.paragraph !== a.tokens[i]?.paragraph) return 0;
  if (token.stretch >= 0) return 1;
  if (token.grammar & Grammar.speech) return 2;
  if ((step > 0 ? a.mentionFrom[k] : a.mentionTo[k]) ?? -1 >= 0) return 3;
  return 4;
}
