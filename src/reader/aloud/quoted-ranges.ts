import type { Span, StoryAttribution, StoryQuote, StorySpeaker } from '../../core/index.ts';

/** A quotation as it is read aloud. */
export interface SpokenQuote {
  id: string;
  /** Names its speaker throughout the story, whatever more is found in it; null: nobody is known. */
  speaker: string | null;
  /** The speaker's name or description as the story has it; null: there is none. */
  name: string | null;
  /** True if we are not sure of the speaker. */
  isUnsure: boolean;
  /** True if it stands in a sentence of the paper's as a word or two: that sentence needs it, and says whose it is. */
  isFragment: boolean;
}

/** A part of a line that was really said. */
export interface QuotedRange extends Span {
  quote: SpokenQuote;
}

/** Fewer words than these, where the paper puts others around them, are a fragment. */
const FRAGMENT_WORDS = 4;

function isFragment({ kind, text }: StoryQuote): boolean {
  if (kind !== 'mixed') return false;
  const words = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text);
  return [...words].filter((it) => it.isWordLike).length < FRAGMENT_WORDS;
}

/** The key of a speaker: ids may change while more of a long story is searched, names do not. */
export const speakerKey = ({ id, name, role }: StorySpeaker): string => name ?? role ?? id;

/**
 * Finds the words that were really said, by line and in order; statements in the paper's own words are none.
 * @param sure confidence from which a speaker is a fact, 0 to 1
 */
export function quotedRanges(attribution: StoryAttribution, sure: number): Map<string, QuotedRange[]> {
  const speakers = new Map(attribution.speakers.map((speaker) => [speaker.id, speaker]));
  const byLine = new Map<string, QuotedRange[]>();
  for (const said of attribution.quotes) {
    if (said.kind === 'indirect') continue;
    const speaker = said.speakerId === null ? undefined : speakers.get(said.speakerId);
    const quote = {
      id: said.id,
      speaker: speaker ? speakerKey(speaker) : null,
      name: speaker?.name ?? speaker?.role ?? null,
      isUnsure: speaker !== undefined && said.confidence < sure,
      // Where marks alone tell of a quotation, nobody knows whether words were said or are doubted.
      isFragment: attribution.byMarksAlone === true || isFragment(said),
    };
    for (const { line, start, end } of said.spans) {
      const ranges = byLine.get(line) ?? [];
      ranges.push({ start, end, quote });
      byLine.set(line, ranges);
    }
  }
  for (const ranges of byLine.values()) ranges.sort((a, b) => a.start - b.start);
  return byLine;
}
