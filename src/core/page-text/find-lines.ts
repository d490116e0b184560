import type { Steps } from '../steps.ts';
import type { Span } from '../types.ts';
import { isWhole, type PageText, rangesOf } from './page-text.ts';
import { squeeze } from './squeeze.ts';

/** A line of the story, and the spans of it that are looked for in the page. */
export interface WantedLine {
  text: string;
  spans: readonly Span[];
}

/** A line of at least so many characters is taken for the same wherever it stands. */
const TELLING = 40;
/** Most places in a page that are compared for one line. */
const MAX_PLACES = 60;
/** The shortest piece of a line that is torn apart in the page, in characters; the first has to be longer. */
const SHORTEST_PIECE = 6;
const FIRST_PIECE = 14;
/** Most characters of the page in which a line's first piece is looked for: each takes many searches. */
const WIDEST_SEARCH = 1_000_000;
/** Most characters of the page between two pieces of a line, and most of a line that the page does not have. */
const WIDEST_GAP = 3_000;
const MOST_LACKING = 60;
/** Part of a span that has to be there, but for a mark at either end: browsers draw those of `q` without any text. */
const ENOUGH = 0.9;
const DRAWN_MARKS = 2;
/** Characters on either side that tell the right one of several places. */
const CONTEXT = 60;

/** A piece of a squeezed line, and where it stands in the text of the page. */
interface Found {
  from: number;
  length: number;
  at: number;
}

/**
 * Finds lines of a story in the text of its page, in the order of the story. White space, text nodes and elements may part
 * the words as they like.
 * @param isShown tells whether a range is drawn: of several places that read the same, one is taken that is
 * @returns for each line, for each of its spans, the ranges that it stands in; none where it was not found
 */
export function* findLineSteps(
  page: PageText,
  lines: readonly WantedLine[],
  isShown: (range: Range) => boolean = () => true,
): Steps<Range[][][]> {
  const found: Range[][][] = [];
  let near = 0;
  for (const { text, spans } of lines) {
    const line = squeeze(text);
    const pieces = findLine(page, line, near, isShown);
    const before = near;
    const last = pieces.at(-1);
    if (last && line.length >= SHORTEST_PIECE) near = last.at + last.length;
    found.push(
      spans.map((span) => {
        const wanted = squeezedSpan(text, span);
        const inLine = rangesIn(page, pieces, wanted);
        return inLine.length > 0
          ? inLine
          : rangesIn(page, findSpan(page, line, wanted, before, isShown), wanted);
      }),
    );
    yield;
  }
  return found;
}

/** Returns the span of the squeezed line that a span of a line becomes. */
function squeezedSpan(text: string, { start, end }: Span): Span {
  const from = squeeze(text.slice(0, start)).length;
  return { start: from, end: from + squeeze(text.slice(start, end)).length };
}

function findLine(page: PageText, line: string, near: number, isShown: (range: Range) => boolean): Found[] {
  if (!line) return [];
  const at = bestPlace(page, line, near, isShown, (place) =>
    isWhole(page, place, place + line.length) ? 1 : 0,
  );
  if (at >= 0) return [{ from: 0, length: line.length, at }];
  const ahead = findPieces(page.text, line, near);
  return ahead.length > 0 || near === 0 ? ahead : findPieces(page.text, line, 0);
}

/**
 * Finds the place of a text: the next one that is shown, the one that is more alike first where several are.
 * @returns its offset, or -1
 */
function bestPlace(
  page: PageText,
  wanted: string,
  near: number,
  isShown: (range: Range) => boolean,
  likeness: (place: number) => number,
): number {
  const isDrawn = (place: number): boolean => {
    const [range] = rangesOf(page, place, place + wanted.length);
    return range !== undefined && isShown(range);
  };
  const next = page.text.indexOf(wanted, near);
  if (wanted.length >= TELLING && next >= 0 && isDrawn(next)) return next;
  let best = -1;
  let bestRank = Number.NEGATIVE_INFINITY;
  let place = page.text.indexOf(wanted);
  for (let left = MAX_PLACES; place >= 0 && left > 0; left--) {
    const distance = place >= near ? place - near : page.text.length + near - place;
    const rank = (isDrawn(place) ? 1e12 : 0) + likeness(place) * 1e9 - distance;
    if (rank > bestRank) [best, bestRank] = [place, rank];
    place = page.text.indexOf(wanted, place + 1);
  }
  return best;
}

/** Finds a line that the page has in pieces, with text between them that is no part of it. */
function findPieces(text: string, line: string, near: number): Found[] {
  const pieces: Found[] = [];
  let from = 0;
  let at = near;
  let lacking = 0;
  while (from < line.length && lacking <= MOST_LACKING) {
    const isFirst = pieces.length === 0;
    const room = Math.min(text.length, at + (isFirst ? WIDEST_SEARCH : WIDEST_GAP));
    const piece = longestPiece(text, line, from, at, room);
    if (
      piece &&
      (piece.length >= (isFirst ? FIRST_PIECE : SHORTEST_PIECE) || from + piece.length === line.length)
    ) {
      pieces.push(piece);
      from += piece.length;
      at = piece.at + piece.length;
    } else {
      from += 1;
      lacking += 1;
    }
  }
  return pieces;
}

/** Finds the longest piece of a line from an offset on that a stretch of the text holds; null: not a character of it. */
function longestPiece(text: string, line: string, from: number, at: number, end: number): Found | null {
  const stretch = text.slice(at, end);
  let low = 0;
  let high = line.length - from;
  let place = -1;
  while (low < high) {
    const length = (low + high + 1) >> 1;
    const found = stretch.indexOf(line.slice(from, from + length));
    if (found >= 0) [low, place] = [length, found];
    else high = length - 1;
  }
  return low > 0 ? { from, length: low, at: at + place } : null;
}

/** Finds a span of a line on its own: where the words around it are those of the line, or where it says enough itself. */
function findSpan(
  page: PageText,
  line: string,
  { start, end }: Span,
  near: number,
  isShown: (range: Range) => boolean,
): Found[] {
  const wanted = line.slice(start, end);
  if (!wanted) return [];
  const likeness = (place: number): number => {
    const before = sameEnd(
      line.slice(Math.max(0, start - CONTEXT), start),
      page.text.slice(Math.max(0, place - CONTEXT), place),
    );
    const stop = place + wanted.length;
    return before + sameBeginning(line.slice(end, end + CONTEXT), page.text.slice(stop, stop + CONTEXT));
  };
  const at = bestPlace(page, wanted, near, isShown, likeness);
  if (at < 0 || (wanted.length < TELLING && likeness(at) + wanted.length < TELLING)) return [];
  return [{ from: start, length: wanted.length, at }];
}

function sameBeginning(a: string, b: string): number {
  let n = 0;
  while (n < a.length && a[n] === b[n]) n++;
  return n;
}

function sameEnd(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n++;
  return n;
}

/** Returns the ranges of a span out of the pieces of its line; none where too much of it is lacking. */
function rangesIn(page: PageText, pieces: readonly Found[], { start, end }: Span): Range[] {
  let covered = 0;
  const ranges = pieces.flatMap(({ from, length, at }) => {
    const first = Math.max(from, start);
    const stop = Math.min(from + length, end);
    if (first >= stop) return [];
    covered += stop - first;
    return rangesOf(page, at + first - from, at + stop - from);
  });
  const length = end - start;
  return covered > length / 2 && covered >= Math.min(ENOUGH * length, length - DRAWN_MARKS) ? ranges : [];
}
