import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Picture } from '../../core/index.ts';
import type { Mark } from '../../core/story-model/segments.ts';
import type { PictureLeaves } from '../pictures/use-picture-leaves.ts';
import type { ShownQuote } from '../voices/sources.ts';

/** The marks on the lines of a story. */
export interface StoryMarks {
  byLine: ReadonlyMap<string, readonly Mark[]>;
  quotes: ReadonlyMap<string, ShownQuote>;
  /** The quotation that the Tab key reaches before any was visited. */
  firstId: string | null;
  /** The speaker whose quotations alone are marked in full, or null: all are. */
  chosenId: string | null;
}

export const NO_MARKS: StoryMarks = { byLine: new Map(), quotes: new Map(), firstId: null, chosenId: null };

/**
 * Sorts the marks of quotations by the line that they lie in.
 * @param chosenId the speaker whose quotations alone are marked in full, or null
 */
export function collectMarks(shown: readonly ShownQuote[], chosenId: string | null): StoryMarks {
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
    firstId: shown.find((it) => chosenId === null || it.speaker?.id === chosenId)?.quote.id ?? null,
    chosenId,
  };
}

export const MarksContext = createContext<StoryMarks>(NO_MARKS);

/** Nothing is loaded where nobody says what may be. */
const NO_PICTURES: PictureLeaves = {
  choice: 'hide',
  isLet: () => false,
  ask: () => undefined,
  asStranger: false,
};
export const PicturesContext = createContext<PictureLeaves>(NO_PICTURES);

/** Shows a picture large; null where nothing can be shown over the story. */
export const EnlargeContext = createContext<((picture: Picture) => void) | null>(null);

/** The number of words of the page that were not read, and a call that reads on where the shell can; null: all was read. */
export const UnreadContext = createContext<{ words: number; readOn: (() => Promise<void>) | null } | null>(
  null,
);

export const useUnread = () => useContext(UnreadContext);
export const useMarks = (): StoryMarks => useContext(MarksContext);
export const useEnlarge = () => useContext(EnlargeContext);
export const usePictures = (): PictureLeaves => useContext(PicturesContext);
