import nlp from 'compromise';
import type { FoundQuote } from './found-quote.ts';

interface PlacedText {
  offset: { start: number; length: number };
}

/** Finds quotations by compromise's `quotations()`. It names no sources. */
export function compromiseQuotations(text: string): FoundQuote[] {
  const found = nlp(text).quotations().json({ offset: true }) as PlacedText[];
  return found.map(({ offset }) => ({
    start: offset.start,
    end: offset.start + offset.length,
    kind: 'direct',
    source: null,
    cue: null,
    speaker: null,
    confidence: 0,
  }));
}
