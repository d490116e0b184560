import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Mark } from '../../core/story/segments.ts';
import type { ShownQuote } from '../voices/sources.ts';

/** What the lines of a story need to know beside their text. */
export interface StoryMarks {
  byLine: ReadonlyMap<string, readonly Mark[]>;
  quotes: ReadonlyMap<string, ShownQuote>;
  /** The quotation that the Tab key reaches before any was visited. */
  firstId: string | null;
}

export const NO_MARKS: StoryMarks = { byLine: new Map(), quotes: new Map(), firstId: null };

/** Sorts the marks of quotations by the line that they lie in. */
export function collectMarks(shown: readonly ShownQuote[]): StoryMarks {
  const byLine = new Map<string, Mark[]>();
  for (const { quote } of shown) {
    for (const { line, start, end } of quote.marks) {
      const marks = byLine.get(line) ?? [];
      marks.push({ quoteId: quote.id, start, end });
      byLine.set(line, marks);
    }
  }
  return {
    byLine,
    quotes: new Map(shown.map((it) => [it.quote.id, it])),
    firstId: shown[0]?.quote.id ?? null,
  };
}

export const MarksContext = createContext<StoryMarks>(NO_MARKS);
export const PicturesContext = createContext<boolean>(true);

export const useMarks = (): StoryMarks => useContext(MarksContext);
export const useShowPictures = (): boolean => useContext(PicturesContext);
