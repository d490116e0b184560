import { useMemo } from 'preact/hooks';
import type { Story, StoryVoices } from '../core/index.ts';
import { SURE } from '../core/quotes/confidence.ts';
import { collectMarks, NO_MARKS, type StoryMarks } from './story/story-context.ts';
import { groupBySource, type ShownQuote, type Source, showQuotes } from './voices/sources.ts';

interface Voices {
  marks: StoryMarks;
  /** Null while quotations are being found. */
  sources: readonly Source[] | null;
  /** The quotations in reading order: of the speaker who was chosen, or all. */
  quotes: readonly ShownQuote[];
}

/**
 * Prepares a story's quotations for the views.
 * @param isMarked whether they are marked in the story
 * @param chosenId the speaker who was chosen, or null
 */
export function useVoices(
  story: Story,
  voices: StoryVoices | null,
  isMarked: boolean,
  chosenId: string | null,
): Voices {
  const known = useMemo(() => {
    if (!voices) return { quotes: [], sources: null };
    const quotes = showQuotes(
      voices,
      story.blocks.map((block) => block.id),
      SURE,
    );
    return { quotes, sources: groupBySource(voices, quotes) };
  }, [story, voices]);
  const marks = useMemo(
    () => (isMarked ? collectMarks(known.quotes, chosenId) : NO_MARKS),
    [known, isMarked, chosenId],
  );
  const quotes = useMemo(
    () => known.quotes.filter(({ speaker }) => chosenId === null || speaker?.id === chosenId),
    [known, chosenId],
  );
  return { marks, sources: known.sources, quotes };
}
