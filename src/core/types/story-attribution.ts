import type { QuoteKind, SpeakerKind } from './quotes.ts';
import type { Span } from './span.ts';

/** A range within one line of a story (see `storyLines`). */
export interface LineSpan extends Span {
  /**
   * Id of the line: 'headline', 'standfirst', a block's id, or `${blockId}.${n}` for the nth text of a block.
   */
  line: string;
}

/** A quotation placed in a story, ready to be shown. */
export interface StoryQuote {
  /** Id of the quotation: 'q0', 'q1', … in reading order. */
  id: string;
  kind: QuoteKind;
  /**
   * Ranges to highlight, quotation marks included: one for each line that the quotation touches, in reading
   * order.
   */
  spans: LineSpan[];
  /** The words quoted, without marks. */
  text: string;
  speakerId: string | null;
  /** Certainty of the speaker, 0 to 1; below `SURE` the name is shown as not sure. */
  confidence: number;
  /** The cue's words ("said"), or null. */
  cue: string | null;
  /** The sentence that ties quote and source, or null. */
  evidence: string | null;
  /**
   * The name or description of the one whom the speaker quotes in turn; missing: nobody, or the text leaves
   * it open.
   */
  quoting?: string;
}

/** Words of a story that a reader can check, with the id of the line that they stand in. */
export interface StoryEvidence {
  text: string;
  line: string;
}

export interface StorySpeaker {
  id: string;
  name: string | null;
  role: string | null;
  /** The sentence from which the role of a named source was taken; null where there is none. */
  roleEvidence: StoryEvidence | null;
  kind: SpeakerKind;
  /** Words that the story quotes from this speaker (direct and mixed quotations). */
  words: number;
  /** Number of quotations of any kind. */
  quotes: number;
}

/** The quotations and speakers of one story. Speakers stand in falling order of words quoted. */
export interface StoryAttribution {
  quotes: StoryQuote[];
  speakers: StorySpeaker[];
  /** Parts of the story (see `storyParts`) that were searched, in rising order; missing: all of them were. */
  searched?: number[];
  /**
   * True where the story is in a language in which speakers cannot be told: its quotations are found by their
   * marks alone.
   */
  byMarksAlone?: true;
  /**
   * True where the story is shown in a translation: its quotations are indirect, for nobody said these words.
   */
  inTranslation?: true;
}
