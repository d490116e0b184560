import type { Span } from '../../types.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { DASH_SIGN, INNER_DASH, OPENING_DASH } from './dashes.ts';
import { hasSentenceLines } from './paragraphs.ts';
import { endsAsQuestion } from './questions.ts';
import { inOrder, type Stretch } from './stretches.ts';
import { goesOn, hasCue, opensNegatedTag, opensSubjectTag, opensTag, opensUnlistedTag } from './tags.ts';

/**
 * Fewest letters of the narrator before a full stop and a dash that opens speech: fewer may be the place of a
 * report.
 */
const LEAST_NARRATED = 25;
/** Two small words in a row, as no place of a report has them: "Klienci głosują nogami. – …" */
const NARRATED = /\p{Ll}{3,}\s\p{Ll}{3,}/u;
/**
 * A turn at which the narrator may take over: a dash, or a comma, question mark or exclamation mark before a
 * small letter.
 */
const TURN = /\s+[—–―−‒]\s*|[—–―−‒](?:\s+|(?=[.,;:]))|\s-\s+|[,?!…]["”»]?\s+(?=\p{Ll})/gu;
/** A turn where a subject may open the tag: the next letter may be a capital as well. */
const TURN_OR_SUBJECT = new RegExp(TURN.source.replace(String.raw`(?=\p{Ll})`, String.raw`(?=\p{L})`), 'gu');
/** The end of a tag behind which speech goes on without a sign of its own. */
const TAG_END = /[.!?…]\s+(?=[\p{Lu}«“"])/u;
/** The narrator's words between two dashes that announce more: "— Нет. — [И, помолчав:] — Да." */
const ANNOUNCING = /^[^.!?…:—–]{1,60}:\s*[—–]\s/u;
const SENTENCE_END = /[.!?…:)]["”»“'’]?\s*$/u;
const MAX_TAG = 160;
/** Signs at the end of a line that are looked at for what a tag belongs to. */
const MARGIN_BEFORE_TAG = 4;
/** Marks that show a line to be the narrator’s, where dashes open what is spoken: a tag in it is theirs. */
const OTHER_MARKS = /[«»“”„"]/;
/** Most spoken lines below the one with the dash. */
const MAX_LINES = 4;

/** One paragraph that a dash opens. */
interface SpokenLine {
  /** Offsets in the text. */
  parts: Span[];
  hasTag: boolean;
  /** True where speech runs on to the end. */
  endsSpoken: boolean;
  /** True where it has neither a tag nor the sign that ends a sentence: an entry of a list, or a headline. */
  isBare: boolean;
}

/**
 * Returns the quotations between marks and the speech that dashes open, in reading order. Marks inside speech
 * are quotations inside it; where they hold all that a dash opens, they are the quotation.
 * @param marked the stretches between marks
 */
export function withDialogue(
  text: string,
  paragraphs: readonly Span[],
  marked: readonly Stretch[],
  lexicon: Lexicon,
): Stretch[] {
  if (!lexicon.data.dashDialogue) return [...marked];
  const lines = withoutLists(paragraphs.map((paragraph) => spokenLine(text, paragraph, lexicon)));
  const spoken = lines.flatMap((line, n) => (line ? stretchesOf(line, n) : []));
  if (joinsLines(lexicon)) spoken.push(...linesBelow(text, paragraphs, lines, spoken, lexicon));
  return spoken.length > 0 ? merged(marked, spoken) : [...marked];
}

function stretchesOf({ parts }: SpokenLine, paragraph: number): Stretch[] {
  return parts.map((span) => stretchAt(span, paragraph));
}

const stretchAt = ({ start, end }: Span, paragraph: number): Stretch => ({
  start,
  end,
  outer: { start, end },
  paragraph,
  depth: 0,
  sign: DASH_SIGN,
  isClosed: true,
  continues: null,
});

/** Drops neighbouring lines without a tag and without a sign at their end: they are the entries of a list. */
function withoutLists(lines: readonly (SpokenLine | null)[]): (SpokenLine | null)[] {
  return lines.map((line, n) =>
    line?.isBare && (lines[n - 1]?.isBare || lines[n + 1]?.isBare) ? null : line,
  );
}

function spokenLine(text: string, { start, end }: Span, lexicon: Lexicon): SpokenLine | null {
  const line = text.slice(start, end).trimEnd();
  const from = openingOf(line);
  if (from < 0) return null;
  const { parts, tag, endsSpoken } = spokenParts(line, from, lexicon);
  const hasTag = tag !== null;
  const spans = parts
    .map(([a, b]) => ({ start: start + a, end: start + b }))
    .filter((span) => /[\p{L}\p{N}]/u.test(text.slice(span.start, span.end)));
  const isBare = !hasTag && !SENTENCE_END.test(line) && !endsAsQuestion(line);
  return spans.length > 0 ? { parts: spans, hasTag, endsSpoken, isBare } : null;
}

/** Returns the offset at which speech begins in a paragraph, behind its dash, or -1. */
function openingOf(line: string): number {
  const opening = OPENING_DASH.exec(line);
  if (opening) return opening[0].length;
  const inner = INNER_DASH.exec(line);
  if (!inner) return -1;
  const isNarrated = inner.index >= LEAST_NARRATED || NARRATED.test(line.slice(0, inner.index));
  if (inner[0][0] !== ':' && !isNarrated) return -1;
  return inner.index + inner[0].length;
}

/** A spoken line cut where narrator and speaker take turns. */
interface Cut {
  parts: [number, number][];
  /** Offset in the line at which the current speech begins. */
  start: number;
  isSpoken: boolean;
  /** The sign before the last tag. */
  tag: 'dash' | 'comma' | null;
}

function spokenParts(line: string, from: number, lexicon: Lexicon): Cut & { endsSpoken: boolean } {
  // "– mondta a polgármester. – Nem félek.": a line that goes on with the tag of what was said above it
  const opens =
    /^\p{Ll}/u.test(line.slice(from)) && opensTag(line.slice(from, from + MAX_TAG), true, lexicon);
  const cut: Cut = { parts: [], start: from, isSpoken: !opens, tag: opens ? 'dash' : null };
  const hasHyphens = /-\s*$/.test(line.slice(0, from));
  for (const turn of line.matchAll(lexicon.data.subjectsOpenTags ? TURN_OR_SUBJECT : TURN)) {
    const sign = turn[0].trim();
    if (turn.index <= cut.start || (sign === '-' && !hasHyphens)) continue;
    const after = turn.index + turn[0].length;
    if (!cut.isSpoken) resume(line, after, sign, cut);
    else if (isTag(line, turn.index, after, sign, lexicon))
      giveWay(line, turn.index, after, sign, cut, lexicon);
  }
  const endsSpoken = cut.isSpoken;
  if (endsSpoken && cut.start < line.length) cut.parts.push([cut.start, line.length]);
  return { ...cut, endsSpoken };
}

const isDash = (sign: string): boolean => /[—–―−‒-]/.test(sign);

/** Ends the current speech: the narrator takes over. */
function giveWay(line: string, at: number, after: number, sign: string, cut: Cut, lexicon: Lexicon): void {
  const isBehind = isDash(sign) || sign === ',';
  cut.parts.push([cut.start, isBehind ? endOfWords(line, at) : at + sign.length]);
  cut.tag = isDash(sign) ? 'dash' : 'comma';
  const end = cut.tag === 'comma' && lexicon.data.tagsInside ? endOfTag(line, after) : -1;
  cut.isSpoken = end > 0;
  if (cut.isSpoken) cut.start = end;
}

/** Begins a new speech behind a dash, if the narrator gives way there. */
function resume(line: string, after: number, sign: string, cut: Cut): void {
  const opensSentence = /^[.,;:]?\s*[\p{Lu}¿¡«"“„…]/u.test(line.slice(after, after + 4));
  if (!isDash(sign) || (cut.tag !== 'dash' && !opensSentence)) return;
  cut.start = after + (/^[.,;:]\s*/.exec(line.slice(after, after + 3))?.[0].length ?? 0);
  cut.isSpoken = true;
}

/**
 * Returns the end of what is said before a dash, without the comma that parts them: «Мы готовы, — сказал он».
 */
const endOfWords = (line: string, at: number): number => line.slice(0, at).replace(/,\s*$/, '').length;

/** Returns the offset at which speech goes on behind a tag that a comma opened, or -1. */
function endOfTag(line: string, from: number): number {
  const end = TAG_END.exec(line.slice(from, from + MAX_TAG));
  return end ? from + end.index + end[0].length : -1;
}

/**
 * True if the narrator takes over at a turn: the words behind it name the speaker.
 * @param at offset of the turn in the line
 * @param after offset behind it
 */
function isTag(line: string, at: number, after: number, sign: string, lexicon: Lexicon): boolean {
  const words = line.slice(after, after + MAX_TAG);
  if (!isDash(sign)) {
    if (lexicon.data.subjectsOpenTags && opensSubjectTag(words, lexicon)) return true;
    if (/^\p{Lu}/u.test(words)) return false;
    // "— Школа не скрывала, [известила родителей]. …": where a dash stands before every tag, a comma goes on with what is said
    const needsDash = sign === ',' && lexicon.data.adjectivesFollow && lexicon.data.completesByCase;
    if (needsDash) return false;
    if (opensTag(words, lexicon.data.dropsSubjects && isLone(words), lexicon)) return true;
    if (opensUnlistedTag(words, lexicon)) return true;
    return /^[?!]/.test(sign) && !goesOn(words, lexicon) && /\s\p{Lu}|^\p{L}+(?:\s\p{L}+)?\.?$/u.test(words);
  }
  // "— Школа — [это наш дом], — добавляет она": the cue behind the next dash belongs to another turn
  const [upToDash = ''] = words.split(/\s+[—–―−‒]\s/, 1);
  if (hasCue(upToDash, lexicon) || opensNegatedTag(upToDash, lexicon)) return true;
  if (ANNOUNCING.test(words)) return true;
  if (!/^\p{Ll}/u.test(words) || goesOn(words, lexicon)) return false;
  return /[,?!….]["”»]?$/.test(line.slice(Math.max(0, at - 2), at)) || opensUnlistedTag(words, lexicon, true);
}

/** True if nothing follows the verb before its sentence ends: "…, vypráví." */
const isLone = (words: string): boolean => /^\p{L}+(?:\s\p{L}+)?[.,]/u.test(words);

/** The end of a line that the tag on the next one belongs to. */
const BEFORE_TAG = /[»”"“,!?…]\s*$/u;

/** Joins a line that is nothing but a tag to the quotation above it: "«Мы готовы», ⏎ — сказала Анна Орлова." */
function withTagsJoined(text: string, lines: readonly Span[], lexicon: Lexicon): Span[] {
  const joined: Span[] = [];
  for (const line of lines) {
    const words = text.slice(line.start, line.end);
    const opening = OPENING_DASH.exec(words)?.[0].length ?? 0;
    const last = joined.at(-1);
    const isBelow =
      last !== undefined &&
      opening > 0 &&
      /^\p{Ll}/u.test(words.slice(opening, opening + 1)) &&
      BEFORE_TAG.test(text.slice(Math.max(last.start, last.end - MARGIN_BEFORE_TAG), last.end)) &&
      opensTag(words.slice(opening, opening + MAX_TAG), true, lexicon);
    if (isBelow) joined[joined.length - 1] = { start: last.start, end: line.end };
    else joined.push(line);
  }
  return joined;
}

/**
 * True where a line without a dash may go on with the remark above. Not where a tag may end any sentence of the narrator:
 * "Työntekijät ovat vihaisia, [sanoo Eva Dahl]."
 */
const joinsLines = ({ data }: Lexicon): boolean => data.dashOpensLines && !data.subjectsOpenTags;

/**
 * Joins tags to the lines above that they belong to, and the lines of one remark in a text that is printed a sentence a line:
 * "– Ministeren skryter av dialog. ⏎ Dette er distriktspolitikk, tordner Aasgaard."
 */
export function withSpokenJoined(text: string, found: readonly Span[], lexicon: Lexicon): readonly Span[] {
  if (!lexicon.data.dashDialogue) return found;
  const lines = withTagsJoined(text, found, lexicon);
  if (!joinsLines(lexicon) || !hasSentenceLines(text, lines)) return lines;
  const spoken = withoutLists(lines.map((line) => spokenLine(text, line, lexicon)));
  const joined: Span[] = [];
  for (let n = 0; n < lines.length; n++) {
    const line = lines[n];
    if (!line) break;
    const last = lastOfRemark(text, lines, spoken, n, lexicon);
    joined.push({ start: line.start, end: lines[last]?.end ?? line.end });
    n = last;
  }
  return joined;
}

/**
 * Finds the lines below one that a dash opens, where only the first has the dash and the tag stands in the
 * last.
 */
function linesBelow(
  text: string,
  paragraphs: readonly Span[],
  lines: readonly (SpokenLine | null)[],
  spoken: readonly Stretch[],
  lexicon: Lexicon,
): Stretch[] {
  const last = new Map(spoken.map((stretch) => [stretch.paragraph, stretch]));
  return lines.flatMap((_, n) => {
    const closing = lastOfRemark(text, paragraphs, lines, n, lexicon);
    const open = last.get(n);
    if (closing === n || !open) return [];
    open.isClosed = false;
    return paragraphs.slice(n + 1, closing + 1).map(({ start, end }, k) => {
      const isLast = n + 1 + k === closing;
      const upTo = isLast ? start + closingTag(text.slice(start, end).trimEnd(), lexicon) : end;
      return { ...stretchAt({ start, end: upTo }, n + 1 + k), isClosed: isLast };
    });
  });
}

/** Returns the number of the line whose tag closes the remark that begins in a line; that line's own where none does. */
function lastOfRemark(
  text: string,
  lines: readonly Span[],
  spoken: readonly (SpokenLine | null)[],
  first: number,
  lexicon: Lexicon,
): number {
  const line = spoken[first];
  if (first === 0 || !line?.endsSpoken || line.hasTag || line.isBare) return first;
  for (let below = first + 1; below <= first + MAX_LINES && !spoken[below]; below++) {
    const span = lines[below];
    if (!span) break;
    const words = text.slice(span.start, span.end).trimEnd();
    if (OTHER_MARKS.test(words)) break;
    if (closingTag(words, lexicon) >= 0) return below;
  }
  return first;
}

/**
 * Returns the offset at which the tag begins that closes a line, or -1. Such a tag runs to the end of the
 * line and stands in its last sentence.
 */
function closingTag(line: string, lexicon: Lexicon): number {
  for (const turn of line.matchAll(/[,?!]\s+(?=\p{Ll})/gu)) {
    const words = line.slice(turn.index + turn[0].length);
    if (words.length > MAX_TAG || /[.!?:]\s/.test(words)) continue;
    if (opensTag(words, false, lexicon) || opensUnlistedTag(words, lexicon))
      return turn[0].startsWith(',') ? turn.index : turn.index + 1;
  }
  return -1;
}

/** Puts speech among the quotations between marks. */
function merged(marked: readonly Stretch[], spoken: readonly Stretch[]): Stretch[] {
  const byParagraph = new Map<number, Stretch[]>();
  for (const stretch of marked) {
    const own = byParagraph.get(stretch.paragraph);
    if (own) own.push(stretch);
    else byParagraph.set(stretch.paragraph, [stretch]);
  }
  const isFree = (stretch: Stretch): boolean =>
    !byParagraph.get(stretch.paragraph)?.some((other) => isWhole(other, stretch) || cuts(other, stretch));
  return inOrder([...marked, ...spoken.filter(isFree)]);
}

/** Most signs beside the marks that hold all of what a dash opens. */
const MARGIN = 2;
const isWhole = ({ outer }: Stretch, { start, end }: Stretch): boolean =>
  outer.start <= start && outer.end >= end - MARGIN;
const cuts = ({ outer }: Stretch, { start, end }: Stretch): boolean =>
  outer.start < start ? outer.end > start : outer.start < end && outer.end > end + MARGIN;
