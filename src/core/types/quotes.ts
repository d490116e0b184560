import type { Span } from './span.ts';

/**
 * Kind of a quotation by its quotation marks. direct: all words stand between them; mixed: some do; indirect:
 * none.
 */
export type QuoteKind = 'direct' | 'mixed' | 'indirect';

/** A quotation of a plain text, with everything known of who said it. */
export interface AttributedQuote extends Span {
  kind: QuoteKind;
  /**
   * The quoted parts between quotation marks (marks excluded), or the words of an indirect quotation, in one
   * piece or in two around its cue.
   */
  stretches: Span[];
  /** The words that name the source. */
  source: Span | null;
  /** The verb or phrase that ties the quotation to its source. */
  cue: Span | null;
  /** Full name of the resolved speaker as the text writes it, or null: unattributed, or never named. */
  speaker: string | null;
  /** Id of the speaker; null: unattributed. */
  speakerId: string | null;
  /** Certainty of the attribution, 0 (none) to 1. */
  confidence: number;
  /** The sentence that ties the quotation to its source, for a reader to check. */
  evidence: Span | null;
  /**
   * The name or description of the one whom the speaker quotes in turn; missing: nobody, or the text leaves
   * it open.
   */
  quoting?: string;
  /**
   * Words between the quotation marks that name the speaker, with the comma or dash before them: « Nous
   * partons[, a dit Mme Martin]. »
   */
  tag?: Span;
}

/** What a speaker is; `unknown` for a name that may be a person's or a body's. */
export type SpeakerKind = 'person' | 'organisation' | 'group' | 'document' | 'unnamed' | 'unknown';

export interface Speaker {
  /** Id of the speaker, unique within one text: 's0', 's1', … */
  id: string;
  /** Full name as the text writes it; null for an unnamed source. */
  name: string | null;
  /**
   * Role: "US President", "the mayor of Riga"; for an unnamed source the description as the paper gives it.
   */
  role: string | null;
  /**
   * The sentence from which the role of a named source was taken, for a reader to check; null where there is
   * none.
   */
  roleEvidence: Span | null;
  kind: SpeakerKind;
}

export interface Attribution {
  quotes: AttributedQuote[];
  speakers: Speaker[];
}
