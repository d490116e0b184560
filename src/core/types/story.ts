import type { Block, Picture } from './blocks.ts';
import type { RuleLine, RuleOutcome } from './rules.ts';

/** Metadata of a story. Plain text, white space folded. */
export interface StoryMetadata {
  /** The headline as the page shows it, without the publisher's name. */
  headline: string | null;
  /**
   * The headline that the page declares to machines (link previews, search engines), where it is another one.
   */
  alternativeHeadline: string | null;
  /** The short line above the headline. */
  kicker: string | null;
  /** Names of people (or the agency), in the order of the page, each once. */
  authors: string[];
  /** Day, or day and time, in ISO 8601, as exact as the page is: a date alone stays a date. */
  datePublished: string | null;
  dateModified: string | null;
  publisher: string | null;
  /** Language of the story as a BCP 47 tag. */
  lang: string | null;
  dir: 'ltr' | 'rtl';
}

/** Part of a page that lies beyond the bounds of one reading, and was not read. */
export interface Unread {
  /** Beginning of the next reading: the number of a block, counted from the beginning of the page. */
  from: number;
  /** Number of words that follow, about. */
  words: number;
}

/** A story whose page was translated by a browser. */
export interface Translation {
  /** The story as it was written, where it was read before: it has the same blocks by number, and no ledger. */
  original: Story | null;
}

/** A clean story. */
export interface Story extends StoryMetadata {
  url: string;
  standfirst: string | null;
  leadImage: { picture: Picture; caption: string | null; credit: string | null } | null;
  /** The body in reading order, without headline, standfirst and lead image. */
  blocks: Block[];
  removals: Removal[];
  /** True where the publisher's page holds only the beginning of the story. */
  isCutOff: boolean;
  /** True where the body is no more than what the reader selected of the page. */
  isSelection?: true;
  /** The browser's translation of its page; missing: it is shown as it was written. */
  translation?: Translation;
  /**
   * Part of the page that was not read, as it lies beyond the bounds of one reading; missing: all was read.
   */
  unread?: Unread;
  /** Outcomes of the rules of this site, in the order in which they were asked. */
  rules?: RuleOutcome[];
}

/** Reason why a block is not in the story. */
export type RemovalReason =
  | 'related'
  | 'advertisement'
  | 'newsletter'
  | 'share'
  | 'author-bio'
  | 'comments'
  | 'consent'
  | 'paywall'
  | 'media-player'
  | 'navigation'
  | 'tags'
  | 'duplicate'
  | 'live-blog-controls'
  | 'meta-line'
  | 'legal'
  | 'outside'
  | 'hidden'
  | 'not-selected'
  | 'rule';

/** One piece of the page that was left out, with its reason and the evidence for it. */
export interface Removal {
  id: string;
  reason: RemovalReason;
  /** The visible text that was removed, white space folded, a line for each block. */
  text: string;
  /** Selector path from the root of the document, so that it can be found again in the page. */
  path: string;
  /**
   * Paths of the elements that hold this and nothing else of the page; none where it cannot be told apart by
   * elements.
   */
  paths?: string[];
  /**
   * The signal or rule that decided, for a reader's eyes: e.g. `heading "Most read"`, `class "share-bar"`.
   */
  decidedBy: string;
  /** The rule that decided, where the reason is one. */
  rule?: RuleLine;
  /** Id of the story block that it stood before; null: after the last. */
  before: string | null;
  /** The block itself where it was parsed, so that it can be put back. */
  blocks: Block[];
}
