import type { Span } from '../../types.ts';
import { CLOSERS, isSingle, type Mark, marksIn, pointsInwards } from './marks.ts';
import { hasSentenceLines } from './paragraphs.ts';

/** Words between quotation marks within one paragraph; start and end leave the marks out. */
export interface Stretch extends Span {
  /** The same words with their marks. */
  outer: Span;
  paragraph: number;
  /** 0 for a quotation, 1 for one inside it, and so on. */
  depth: number;
  /** The opening mark. */
  sign: string;
  isClosed: boolean;
  /**
   * Index of the stretch in the paragraph before which this one goes on with, because it was never closed
   * there; else null.
   */
  continues: number | null;
  /** The words inside the marks that name the speaker: see `findInnerTags`. */
  tag?: Span;
}

interface Open {
  mark: Mark;
  /** True at the head of a paragraph or behind a colon. */
  opensWords: boolean;
}
interface Pair {
  open: Mark;
  close: Mark | null;
}

/**
 * Most open marks, counted from the last, among which a closing mark looks for its own: keeps hostile text
 * linear.
 */
const REACH = 6;

/** True if a mark closes an open one; one of the same sign does where it cannot open: “Nous partons“, dit-elle. */
const closes = (open: Mark, mark: Mark): boolean =>
  mark.canClose &&
  (CLOSERS[open.sign] ?? '').includes(mark.sign) &&
  !(mark.sign === '“' && open.sign === '“' && mark.canOpen);

/**
 * Returns the index on the stack of the mark that this one closes, or -1. A single mark never closes over an
 * open double one.
 */
function placeClosed(stack: readonly Open[], mark: Mark): number {
  const least = Math.max(0, stack.length - REACH);
  for (let i = stack.length - 1; i >= least; i--) {
    const open = stack[i];
    if (!open) break;
    if (closes(open.mark, mark)) return i;
    if (isSingle(mark.sign) && !isSingle(open.mark.sign)) return -1;
  }
  return -1;
}

/**
 * True if a mark is a plural's apostrophe, as in "the workers’ fault’": another mark that could close comes
 * before the next that opens.
 */
function isPossessive(text: string, marks: readonly Mark[], at: number): boolean {
  const mark = marks[at];
  if (
    !mark ||
    !isSingle(mark.sign) ||
    text[mark.start - 1] !== 's' ||
    !/^ \p{Ll}/u.test(text.slice(mark.start + 1, mark.start + 3))
  )
    return false;
  const next = marks[at + 1];
  return next !== undefined && isSingle(next.sign) && next.canClose && !next.canOpen;
}

/** True if words between marks may begin behind these ones of their paragraph: there are none, or a colon ends them. */
const opensWords = (before: string): boolean => before === '' || before.endsWith(':');

/** Pairs the marks of one paragraph; what stays open is given with no closing mark. */
function pair(text: string, marks: readonly Mark[], paragraphStart: number): Pair[] {
  const pairs: Pair[] = [];
  const stack: Open[] = [];
  marks.forEach((mark, at) => {
    const place = placeClosed(stack, mark);
    const closed = stack[place];
    if (closed && !isPossessive(text, marks, at)) {
      stack.length = place;
      if (mark.start > closed.mark.start + closed.mark.width) pairs.push({ open: closed.mark, close: mark });
      return;
    }
    if (!mark.canOpen) return;
    const top = stack.at(-1);
    if (top && top.mark.sign === mark.sign && CLOSERS[mark.sign]?.startsWith(mark.sign)) stack.pop();
    stack.push({ mark, opensWords: opensWords(text.slice(paragraphStart, mark.start).trimEnd()) });
  });
  const left = stack[0];
  if (left && !isSingle(left.mark.sign)) pairs.push({ open: left.mark, close: null });
  else if (left?.opensWords) pairs.push({ open: left.mark, close: null });
  return pairs;
}

const opensParagraph = (text: string, paragraph: Span, marks: readonly Mark[], sign: string): boolean => {
  const first = marks[0];
  return (
    first !== undefined &&
    first.sign === sign &&
    first.canOpen &&
    text.slice(paragraph.start, first.start).trim() === ''
  );
};

function withDepths(found: Stretch[]): Stretch[] {
  found.sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end);
  const around: Stretch[] = [];
  for (const stretch of found) {
    while (around.length && (around.at(-1)?.outer.end ?? 0) <= stretch.outer.start) around.pop();
    stretch.depth = around.length;
    around.push(stretch);
  }
  return found;
}

/** Ties each stretch that opens a paragraph to the unclosed one that ended the paragraph before. */
function linkContinuations(stretches: readonly Stretch[]): void {
  let open: { index: number; paragraph: number } | null = null;
  stretches.forEach((stretch, index) => {
    stretch.continues = null;
    if (stretch.depth > 0) return;
    if (open && stretch.paragraph === open.paragraph + 1) stretch.continues = open.index;
    open = stretch.isClosed ? null : { index, paragraph: stretch.paragraph };
  });
}

/** Fewest words of a quotation that nothing closes: fewer may follow a mark set by mistake. */
const LEAST_WORDS = 5;

/** True if the words behind a double mark that nothing closes are somebody's to the end of their paragraph. */
function isLeftOpen(text: string, paragraph: Span, marks: readonly Mark[], open: Mark): boolean {
  if (isSingle(open.sign)) return false;
  if (open === marks[0] && opensParagraph(text, paragraph, marks, open.sign)) return true;
  const words = text.slice(open.start, paragraph.end).trim();
  return (
    open === marks.at(-1) && /[.!?…]$/u.test(words) && words.split(/\s+/u, LEAST_WORDS).length === LEAST_WORDS
  );
}

/** Most lines of a quotation that only its last line closes. */
const MAX_LINES = 5;

/**
 * Joins the lines of a quotation in a text that is printed a sentence a line: «Det var grusomt. ⏎ Jeg gråt.»
 * @param lines the lines of the text
 */
export function withQuotationsJoined(text: string, lines: readonly Span[]): readonly Span[] {
  if (!hasSentenceLines(text, lines)) return lines;
  const inwards = pointsInwards(text);
  const marks = lines.map((line) => marksIn(text, line.start, line.end, inwards));
  const joined: Span[] = [];
  for (let n = 0; n < lines.length; n++) {
    const line = lines[n];
    const own = marks[n];
    if (!line || !own) break;
    const open = pair(text, own, line.start).find(({ close }) => !close)?.open;
    const last = open && !isSingle(open.sign) ? lineThatCloses(open, marks, n) : n;
    joined.push({ start: line.start, end: lines[last]?.end ?? line.end });
    n = last;
  }
  return joined;
}

/** Returns the number of the line whose first mark closes one that is open at the end of a line; that line's own for none. */
function lineThatCloses(open: Mark, marks: readonly (readonly Mark[])[], line: number): number {
  for (let n = line + 1; n < line + MAX_LINES; n++) {
    const first = marks[n]?.find(({ sign }) => !isSingle(sign));
    if (first) return closes(open, first) && !first.canOpen ? n : line;
  }
  return line;
}

/**
 * Finds all stretches of a text, in reading order, nested ones with their depth.
 * @param paragraphs the lines of the text
 */
export function findStretches(text: string, paragraphs: readonly Span[]): Stretch[] {
  const inwards = pointsInwards(text);
  const marks = paragraphs.map((p) => marksIn(text, p.start, p.end, inwards));
  const out: Stretch[] = [];
  paragraphs.forEach((paragraph, index) => {
    const own = marks[index] ?? [];
    for (const { open, close } of pair(text, own, paragraph.start)) {
      const next = paragraphs[index + 1];
      const goesOn = (): boolean =>
        next !== undefined && opensParagraph(text, next, marks[index + 1] ?? [], open.sign);
      const closing = close || isSingle(open.sign) ? index : lineThatCloses(open, marks, index);
      const last = opensWithMark(text, paragraphs[closing], marks[closing]) ? index : closing;
      if (!close && !goesOn() && last === index && !isLeftOpen(text, paragraph, own, open)) continue;
      out.push(...linesUpTo(last, index, paragraphs, marks, open.sign));
      const inner = text.slice(open.start + open.width, close ? close.start : paragraph.end);
      if (!/[\p{L}\p{N}]/u.test(inner)) continue;
      const start = open.start + open.width + inner.length - inner.trimStart().length;
      const end = start + inner.trim().length;
      const outer = { start: open.start, end: close ? close.start + close.width : paragraph.end };
      out.push({
        start,
        end,
        outer,
        paragraph: index,
        depth: 0,
        sign: open.sign,
        isClosed: close !== null,
        continues: null,
      });
    }
  });
  return inOrder(out);
}

/** True if a mark stands at the head of a paragraph: »Ο άνδρας … goes on with what the paragraph above opened, and closes nothing. */
const opensWithMark = (text: string, line: Span | undefined, marks: readonly Mark[] = []): boolean =>
  line !== undefined && text.slice(line.start, marks[0]?.start ?? line.end).trim() === '';

/** The paragraphs of a quotation below its first one, where no mark opens them and the last one has the mark that closes it. */
function linesUpTo(
  last: number,
  first: number,
  paragraphs: readonly Span[],
  marks: readonly (readonly Mark[])[],
  sign: string,
): Stretch[] {
  return paragraphs.slice(first + 1, last + 1).map(({ start, end: lineEnd }, k): Stretch => {
    const paragraph = first + 1 + k;
    const close = paragraph === last ? marks[paragraph]?.find((mark) => !isSingle(mark.sign)) : undefined;
    const end = close ? close.start : lineEnd;
    const outer = { start, end: close ? close.start + close.width : end };
    const isClosed = paragraph === last;
    return { start, end, outer, paragraph, depth: 0, sign, isClosed, continues: null };
  });
}

/** Puts stretches in reading order, and says how deep each stands and which one it goes on with. */
export function inOrder(stretches: Stretch[]): Stretch[] {
  linkContinuations(withDepths(stretches));
  return stretches;
}
