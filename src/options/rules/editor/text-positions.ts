/** A line and a column of a text, both from 1. */
export interface TextPosition {
  line: number;
  column: number;
}

/** Returns the position of an offset. */
export function positionOf(text: string, offset: number): TextPosition {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', start)) {
    line++;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}

/** The range of a line in a text, without its end; the last line where there are fewer. */
export function rangeOfLine(text: string, line: number): { start: number; end: number } {
  let start = 0;
  for (let n = 1; n < line; n++) {
    const at = text.indexOf('\n', start);
    if (at === -1) break;
    start = at + 1;
  }
  const end = text.indexOf('\n', start);
  return { start, end: end === -1 ? text.length : end };
}

/** Moves a caret along when the text around it was changed: it keeps the text before it, or after it. */
export function movedCaret(before: string, after: string, caret: number): number {
  if (after.startsWith(before.slice(0, caret))) return caret;
  const rest = before.slice(caret);
  return after.endsWith(rest) ? after.length - rest.length : Math.min(caret, after.length);
}
