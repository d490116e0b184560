import { storyLines } from '../story-model/story-lines.ts';
import type { LineSpan, Span, Story, StoryAttribution, StoryQuote } from '../types.ts';
import { findStretches } from './marks/stretches.ts';

/**
 * Carries who said what over from a story as it was written to its translation, line by line. Where a line has as many
 * words between marks as before, these are the speaker's; where it has not, the whole line is, if nobody else speaks in it.
 * What cannot be told is left out. All are indirect: nobody said the words of a translation.
 * @param found quotations of the original, whose blocks have the ids of the translation's
 */
export function carryOver(translation: Story, found: StoryAttribution): StoryAttribution {
  const lines = storyLines(translation);
  const texts = new Map(lines.map(({ id, text }) => [id, text]));
  const placed = new Map<string, LineSpan[]>();
  for (const [line, quotes] of byLine(found.quotes)) {
    for (const { quote, span } of placeIn(texts.get(line) ?? '', quotes, line))
      placed.set(quote.id, [...(placed.get(quote.id) ?? []), { line, ...span }]);
  }
  const wordsOf = ({ line, start, end }: LineSpan): string => texts.get(line)?.slice(start, end) ?? '';
  return {
    ...found,
    inTranslation: true,
    quotes: found.quotes.flatMap((quote) => {
      const spans = placed.get(quote.id);
      return spans
        ? [{ ...quote, kind: 'indirect' as const, spans, text: spans.map(wordsOf).join(' … ') }]
        : [];
    }),
  };
}

function byLine(quotes: readonly StoryQuote[]): Map<string, StoryQuote[]> {
  const lines = new Map<string, StoryQuote[]>();
  for (const quote of quotes) {
    for (const line of new Set(quote.spans.map((span) => span.line)))
      lines.set(line, [...(lines.get(line) ?? []), quote]);
  }
  return lines;
}

/** Places the quotations of one line in its translation. */
function placeIn(
  text: string,
  quotes: readonly StoryQuote[],
  line: string,
): { quote: StoryQuote; span: Span }[] {
  const [first] = quotes;
  // With the language the order of words changes, and that of speakers with it.
  if (!first || !text || quotes.some(({ speakerId }) => speakerId !== first.speakerId)) return [];
  const marked = quotes
    .filter(({ kind }) => kind !== 'indirect')
    .flatMap((quote) => quote.spans.filter((span) => span.line === line).map((span) => ({ quote, span })))
    .sort((a, b) => a.span.start - b.span.start);
  const stretches = findStretches(text, [{ start: 0, end: text.length }]).filter(({ depth }) => depth === 0);
  if (marked.length === 0 || marked.length !== stretches.length)
    return [{ quote: first, span: { start: 0, end: text.length } }];
  return marked.flatMap(({ quote }, n) => {
    const span = stretches[n]?.outer;
    return span ? [{ quote, span: { start: span.start, end: span.end } }] : [];
  });
}
