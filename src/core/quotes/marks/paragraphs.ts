import type { Span } from '../../types.ts';

/** The lines of a text that are not blank, without their line breaks. */
export function paragraphsOf(text: string): Span[] {
  const out: Span[] = [];
  let start = 0;
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (text.slice(start, end).trim() !== '') out.push({ start, end });
    start = end + 1;
  }
  return out;
}

/** The end of a sentence inside a line. */
const INNER_END = /\p{Ll}[.!?…]["”»]?\s+[\p{Lu}«“”"]/u;

/** True if a line goes on behind the end of a sentence. */
export const hasInnerEnd = (line: string): boolean => INNER_END.test(line);

/** Most lines, of all, with several sentences in a text that is printed a sentence a line. */
const SEVERAL = 0.15;

/** Most letters of its lines on average: paragraphs of one long sentence have more. */
const MEAN_LENGTH = 140;

/** True if a text is printed a sentence a line: its lines part what are no paragraphs. */
export function hasSentenceLines(text: string, lines: readonly Span[]): boolean {
  if (text.length > lines.length * MEAN_LENGTH) return false;
  const several = lines.filter(({ start, end }) => hasInnerEnd(text.slice(start, end)));
  return several.length <= lines.length * SEVERAL;
}
