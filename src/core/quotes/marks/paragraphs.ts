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
