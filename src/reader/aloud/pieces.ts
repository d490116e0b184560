import type { Span, Story, StoryAttribution } from '../../core/index.ts';
import { type StoryLine, storyLines } from '../../core/story-model/story-lines.ts';

/** A text that is spoken in one go: a sentence of a line, or the part of one that one voice reads. */
export interface Piece extends Span {
  /** Id of the story line. */
  line: string;
  /** Number of the line among those that are read. */
  paragraph: number;
  text: string;
  isQuote: boolean;
}

/** Captions stand beside the text, and code is not for the ear. */
const isRead = ({ role, text }: StoryLine): boolean =>
  role !== 'caption' && role !== 'code' && /[\p{L}\p{N}]/u.test(text);

function sentences(text: string, segmenter: Intl.Segmenter): Span[] {
  return [...segmenter.segment(text)].map(({ segment, index }) => ({
    start: index,
    end: index + segment.length,
  }));
}

/** Parts of a span that lie in and out of some ranges, in order. */
function cutAt({ start, end }: Span, ranges: readonly Span[]): (Span & { isQuote: boolean })[] {
  const parts: (Span & { isQuote: boolean })[] = [];
  let at = start;
  for (const range of ranges) {
    const from = Math.max(at, range.start);
    const to = Math.min(end, range.end);
    if (from >= to) continue;
    if (at < from) parts.push({ start: at, end: from, isQuote: false });
    parts.push({ start: from, end: to, isQuote: true });
    at = to;
  }
  if (at < end) parts.push({ start: at, end, isQuote: false });
  return parts;
}

/** The ranges of words that were really said, by line and in order. */
function spokenRanges(attribution: StoryAttribution): Map<string, Span[]> {
  const byLine = new Map<string, Span[]>();
  for (const quote of attribution.quotes) {
    if (quote.kind === 'indirect') continue;
    for (const { line, start, end } of quote.spans)
      byLine.set(line, [...(byLine.get(line) ?? []), { start, end }]);
  }
  for (const ranges of byLine.values()) ranges.sort((a, b) => a.start - b.start);
  return byLine;
}

function segmenterOf(lang: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang ?? undefined, { granularity: 'sentence' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'sentence' });
  }
}

/**
 * The pieces of a story in the order in which they are read.
 * @param attribution given where quotations have a voice of their own: sentences are then cut at their ends
 */
export function piecesOf(story: Story, attribution: StoryAttribution | null): Piece[] {
  const segmenter = segmenterOf(story.lang);
  const ranges = attribution ? spokenRanges(attribution) : new Map<string, Span[]>();
  return storyLines(story)
    .filter(isRead)
    .flatMap(({ id, text }, paragraph) =>
      sentences(text, segmenter)
        .flatMap((sentence) => cutAt(sentence, ranges.get(id) ?? []))
        .map(({ start, end, isQuote }) => ({
          line: id,
          paragraph,
          start,
          end,
          text: text.slice(start, end),
          isQuote,
        }))
        .filter((piece) => /[\p{L}\p{N}]/u.test(piece.text)),
    );
}
