import type { Span, Story } from '../../core/index.ts';
import { type StoryLine, storyLines } from '../../core/story-model/story-lines.ts';
import type { QuotedRange, SpokenQuote } from './quoted-ranges.ts';

/** A text that is spoken in one go: a sentence of a line, or the part of one that one voice reads. */
export interface Piece extends Span {
  /** Id of the story line. */
  line: string;
  /** Number of the line among those that are read. */
  paragraph: number;
  text: string;
  /** The quotation that it is of; null: the paper's own words. */
  quote: SpokenQuote | null;
  /** True if it says words of ours about the piece in whose place it stands: who speaks, or that the quotation ends. */
  isAnnouncement: boolean;
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

/** A part of a span, and the quotation that it is of. */
type Part = Pick<Piece, 'start' | 'end' | 'quote'>;

/** Parts of a span that lie in and out of some ranges, in order. */
function cutAt({ start, end }: Span, ranges: readonly QuotedRange[]): Part[] {
  const parts: Part[] = [];
  let at = start;
  for (const range of ranges) {
    const from = Math.max(at, range.start);
    const to = Math.min(end, range.end);
    if (from >= to) continue;
    if (at < from) parts.push({ start: at, end: from, quote: null });
    parts.push({ start: from, end: to, quote: range.quote });
    at = to;
  }
  if (at < end) parts.push({ start: at, end, quote: null });
  return parts;
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
 * @param ranges the words that were said, by line, where these are read in a way of their own: sentences are cut at
 * their ends
 */
export function piecesOf(story: Story, ranges: ReadonlyMap<string, readonly QuotedRange[]>): Piece[] {
  const segmenter = segmenterOf(story.lang);
  return storyLines(story)
    .filter(isRead)
    .flatMap(({ id, text }, paragraph) =>
      sentences(text, segmenter)
        .flatMap((sentence) => cutAt(sentence, ranges.get(id) ?? []))
        .map(({ start, end, quote }) => ({
          line: id,
          paragraph,
          start,
          end,
          text: text.slice(start, end),
          quote,
          isAnnouncement: false,
        }))
        .filter((piece) => /[\p{L}\p{N}]/u.test(piece.text)),
    );
}

/** Leaves quotations out. Fragments stay: the sentences that they stand in would make no sense. */
export const withoutQuotations = (pieces: readonly Piece[]): Piece[] =>
  pieces.filter(({ quote }) => !quote || quote.isFragment);
