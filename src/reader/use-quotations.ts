import { useMemo } from 'preact/hooks';
import type { Story, StoryAttribution } from '../core/index.ts';
import { SURE } from '../core/quotes/confidence.ts';
import { groupBySource, type ShownQuote, type Source, showQuotes } from './speakers/sources.ts';
import { collectHighlights, NO_HIGHLIGHTS, type StoryHighlights } from './story/story-context.ts';

interface ShownQuotations {
  highlights: StoryHighlights;
  /** Null while quotations are being found. */
  sources: readonly Source[] | null;
  /** The quotations in reading order: of the speaker who was chosen, or all. */
  quotes: readonly ShownQuote[];
}

/**
 * Prepares a story's quotations for the views.
 * @param isHighlighted whether they are highlighted in the story
 * @param chosenId the speaker who was chosen, or null
 */
export function useQuotations(
  story: Story,
  attribution: StoryAttribution | null,
  isHighlighted: boolean,
  chosenId: string | null,
): ShownQuotations {
  const known = useMemo(() => {
    if (!attribution) return { quotes: [], sources: null };
    const quotes = showQuotes(
      attribution,
      story.blocks.map((block) => block.id),
      SURE,
    );
    return { quotes, sources: groupBySource(attribution, quotes) };
  }, [story, attribution]);
  const highlights = useMemo(
    () => (isHighlighted ? collectHighlights(known.quotes, chosenId) : NO_HIGHLIGHTS),
    [known, isHighlighted, chosenId],
  );
  const quotes = useMemo(
    () => known.quotes.filter(({ speaker }) => chosenId === null || speaker?.id === chosenId),
    [known, chosenId],
  );
  return { highlights, sources: known.sources, quotes };
}
