import type { Range } from '../../learn/corpora/quotes.ts';
import type { SpeakerText } from '../../learn/corpora/speaker-texts.ts';
import type { Block, Story, StoryAttribution, StoryQuote, StorySpeaker } from '../../src/core/types.ts';
import { trim } from '../quotes/ranges.ts';

/** A quotation as a reader is shown it: from its first word in the text to its last. */
export interface ShownQuote extends Pick<StoryQuote, 'kind' | 'speakerId' | 'confidence'> {
  span: Range;
}

/** Quotations that a reader is shown of a text, and the names, roles and kinds of their speakers. */
export interface ShownAttribution {
  quotes: ShownQuote[];
  speakers: Pick<StorySpeaker, 'id' | 'name' | 'role' | 'kind'>[];
}

export const NOTHING_SHOWN: ShownAttribution = { quotes: [], speakers: [] };

/** A line of a text with its offset. */
interface Line {
  start: number;
  text: string;
}

/** The lines of a text that have words, by the ids of the paragraphs that they become. */
function linesById(text: string): Map<string, Line> {
  const lines = [...text.matchAll(/[^\n]*\S[^\n]*/g)];
  return new Map(lines.map(({ index, 0: line }, n) => [`b${n}`, { start: index, text: line }]));
}

/** The story that a page with this text would give, each line a paragraph. */
function storyOf(lang: string, lines: ReadonlyMap<string, Line>): Story {
  const blocks = [...lines].map(([id, { text }]): Block => ({ id, type: 'paragraph', text: [{ text }] }));
  return {
    url: 'https://bench.example/',
    headline: null,
    alternativeHeadline: null,
    kicker: null,
    standfirst: null,
    authors: [],
    datePublished: null,
    dateModified: null,
    publisher: null,
    lang,
    dir: 'ltr',
    leadImage: null,
    blocks,
    removals: [],
    isCutOff: false,
  };
}

/**
 * Finds what a reader is shown of a text: reads it as a story, and gives the highlights as offsets in the text.
 * @param attribute finds the quotations of a story, as the engine does
 */
export function shownQuotes(
  { text, lang }: Pick<SpeakerText, 'text' | 'lang'>,
  attribute: (story: Story) => StoryAttribution,
): ShownAttribution {
  const lines = linesById(text);
  const { quotes, speakers } = attribute(storyOf(lang, lines));
  const startOf = (line: string): number => lines.get(line)?.start ?? 0;
  return {
    speakers,
    // One quotation is one stretch of the text, though its highlights part at the ends of lines and around a tag.
    quotes: quotes.flatMap(({ spans, kind, speakerId, confidence }) => {
      const [first, last] = [spans[0], spans.at(-1)];
      if (!first || !last) return [];
      const range: Range = [startOf(first.line) + first.start, startOf(last.line) + last.end];
      return [{ kind, speakerId, confidence, span: trim(text, range) }];
    }),
  };
}
