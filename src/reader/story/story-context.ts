import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Picture } from '../../core/index.ts';
import type { Highlight } from '../../core/story-model/segments.ts';
import type { PictureLeaves } from '../pictures/use-picture-leaves.ts';
import type { ShownQuote } from '../speakers/sources.ts';

/** The highlights on the lines of a story. */
export interface StoryHighlights {
  byLine: ReadonlyMap<string, readonly Highlight[]>;
  quotes: ReadonlyMap<string, ShownQuote>;
  /** The quotation that the Tab key reaches before any was visited. */
  firstId: string | null;
  /** The speaker whose quotations alone are highlighted in full, or null: all are. */
  chosenId: string | null;
}

export const NO_HIGHLIGHTS: StoryHighlights = {
  byLine: new Map(),
  quotes: new Map(),
  firstId: null,
  chosenId: null,
};

/**
 * Sorts the highlights of quotations by the line that they lie in.
 * @param chosenId the speaker whose quotations alone are highlighted in full, or null
 */
export function collectHighlights(shown: readonly ShownQuote[], chosenId: string | null): StoryHighlights {
  const byLine = new Map<string, Highlight[]>();
  for (const { quote } of shown) {
    for (const { line, start, end } of quote.spans) {
      const highlights = byLine.get(line) ?? [];
      highlights.push({ quoteId: quote.id, start, end });
      byLine.set(line, highlights);
    }
  }
  return {
    byLine,
    quotes: new Map(shown.map((it) => [it.quote.id, it])),
    firstId: shown.find((it) => chosenId === null || it.speaker?.id === chosenId)?.quote.id ?? null,
    chosenId,
  };
}

export const HighlightsContext = createContext<StoryHighlights>(NO_HIGHLIGHTS);

/** Leaves that load nothing, where nobody says what may be. */
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
export const useHighlights = (): StoryHighlights => useContext(HighlightsContext);
export const useEnlarge = () => useContext(EnlargeContext);
export const usePictures = (): PictureLeaves => useContext(PicturesContext);
