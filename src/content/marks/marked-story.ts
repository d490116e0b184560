import type { Span, Story, StoryAttribution } from '../../core/index.ts';
import type { WantedLine } from '../../core/page-text/find-lines.ts';
import { SURE } from '../../core/quotes/confidence.ts';
import { splitByHighlights } from '../../core/story-model/segments.ts';
import { storyLines } from '../../core/story-model/story-lines.ts';
import { type ShownQuote, showQuotes } from '../../reader/speakers/sources.ts';

/** A quotation of the story, and where it stands in the page: nowhere, where it was not found. */
export interface PageMark {
  shown: ShownQuote;
  ranges: Range[];
}

/** The quotations of a story, and the lines of it that are looked for in the page. */
export interface MarkedStory {
  quotes: readonly ShownQuote[];
  lines: readonly WantedLine[];
  /** Ids of the quotations that the spans of each line belong to. */
  owners: readonly (readonly string[])[];
}

/**
 * Prepares a story's quotations to be found in its page. Where one stands inside another, the words are the inner one's.
 * All lines are looked for, those without quotations too: each says where the next one is to be expected.
 */
export function markedStory(story: Story, attribution: StoryAttribution): MarkedStory {
  const quotes = showQuotes(
    attribution,
    story.blocks.map(({ id }) => id),
    SURE,
  );
  const byLine = new Map<string, (Span & { quoteId: string })[]>();
  for (const { quote } of quotes)
    for (const { line, start, end } of quote.spans) {
      const known = byLine.get(line);
      const span = { quoteId: quote.id, start, end };
      if (known) known.push(span);
      else byLine.set(line, [span]);
    }
  const lines: WantedLine[] = [];
  const owners: string[][] = [];
  for (const { id, text } of storyLines(story)) {
    const spans: Span[] = [];
    const own: string[] = [];
    for (const { quoteId, start, runs } of splitByHighlights([{ text }], byLine.get(id) ?? [])) {
      if (quoteId === null) continue;
      spans.push({ start, end: start + runs.reduce((sum, run) => sum + run.text.length, 0) });
      own.push(quoteId);
    }
    lines.push({ text, spans });
    owners.push(own);
  }
  return { quotes, lines, owners };
}

/**
 * Puts together what was found: the quotations in reading order, each with its ranges. One of which a part was not found
 * counts as not found, so that nobody takes the rest for all that was said.
 * @param found ranges by line and by span, as `findLineSteps` gives them
 */
export function pageMarks({ quotes, owners }: MarkedStory, found: readonly Range[][][]): PageMark[] {
  const ranges = new Map<string, Range[]>();
  const partial = new Set<string>();
  for (const [n, own] of owners.entries())
    for (const [k, quoteId] of own.entries()) {
      const here = found[n]?.[k] ?? [];
      if (here.length === 0) partial.add(quoteId);
      ranges.set(quoteId, [...(ranges.get(quoteId) ?? []), ...here]);
    }
  return quotes.map((shown) => ({
    shown,
    ranges: partial.has(shown.quote.id) ? [] : (ranges.get(shown.quote.id) ?? []),
  }));
}
