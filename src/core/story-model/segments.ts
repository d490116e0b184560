import type { RichText, Span, TextRun } from '../types.ts';

/** The part of a quotation that lies in one line. */
export interface Highlight extends Span {
  quoteId: string;
}

/** A segment of a line that belongs to one quotation (or to none), in runs of one styling each. */
export interface Segment {
  quoteId: string | null;
  /** Offset of the segment in the line. */
  start: number;
  runs: RichText;
}

interface Piece extends Span {
  quoteId: string | null;
}

/**
 * Cuts a text of `length` characters into pieces that each belong to at most one highlight. Where highlights
 * overlap the shorter one wins, so that a quotation inside a longer statement stays visible. Highlights that
 * go beyond the text are cut to it, empty ones are dropped.
 */
function cutAtHighlights(length: number, highlights: readonly Highlight[]): Piece[] {
  const inside = highlights
    .map((span) => ({ ...span, start: Math.max(0, span.start), end: Math.min(length, span.end) }))
    .filter((span) => span.start < span.end);
  const cuts = [...new Set([0, length, ...inside.flatMap((span) => [span.start, span.end])])].sort(
    (a, b) => a - b,
  );
  const coming = inside.sort((a, b) => a.start - b.start);
  let open: Highlight[] = [];
  let met = 0;
  const pieces: Piece[] = [];
  for (const [n, start] of cuts.slice(0, -1).entries()) {
    const end = cuts[n + 1] ?? length;
    open = open.filter((span) => span.end > start);
    for (let span = coming[met]; span && span.start <= start; span = coming[++met]) open.push(span);
    let shortest: Highlight | null = null;
    for (const span of open)
      if (!shortest || span.end - span.start < shortest.end - shortest.start) shortest = span;
    const quoteId = shortest?.quoteId ?? null;
    const last = pieces.at(-1);
    if (last && last.quoteId === quoteId) last.end = end;
    else pieces.push({ start, end, quoteId });
  }
  return pieces;
}

/**
 * Splits a line into segments at the edges of highlights, and its runs (links, bold) at the edges of
 * segments. The text of all segments together is the text of the line.
 * @param highlights as offsets in UTF-16 units of the line's plain text
 */
export function splitByHighlights(runs: RichText, highlights: readonly Highlight[]): Segment[] {
  const length = runs.reduce((sum, run) => sum + run.text.length, 0);
  const segments: Segment[] = [];
  let index = 0;
  let runStart = 0;
  for (const piece of cutAtHighlights(length, highlights)) {
    const parts: TextRun[] = [];
    while (index < runs.length) {
      const run = runs[index] as TextRun;
      const runEnd = runStart + run.text.length;
      const text = run.text.slice(Math.max(0, piece.start - runStart), piece.end - runStart);
      if (text) parts.push(text.length === run.text.length ? run : { ...run, text });
      if (runEnd > piece.end) break;
      runStart = runEnd;
      index += 1;
    }
    if (parts.length > 0) segments.push({ quoteId: piece.quoteId, start: piece.start, runs: parts });
  }
  return segments;
}
