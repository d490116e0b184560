/**
 * The plain data that the engine gives out. Everything here survives structured cloning: no elements, no HTML.
 * Offsets are UTF-16 code units, ends are exclusive. URLs are absolute and filtered (http, https, mailto, data:image).
 */

/** A half-open range of UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

/** One signal of the detector: what was seen and how much it moved the score (log-odds units). */
export interface Signal {
  name: string;
  weight: number;
}

/** Whether a page is a news article worth offering the reader on. */
export interface Detection {
  isArticle: boolean;
  /** 0 (surely not) to 1 (surely). */
  score: number;
  signals: Signal[];
}

/** Styling of a run of text. */
export type TextStyle = 'strong' | 'emphasis' | 'code' | 'subscript' | 'superscript';

/** A run of text with one look; `href` when it is a link. Runs never overlap; a line break is '\n' inside `text`. */
export interface TextRun {
  text: string;
  styles?: TextStyle[];
  href?: string;
}

/** Flowing text: its plain text is the concatenation of its runs. */
export type RichText = TextRun[];

/** A picture at the best address that the page names. Width and height in CSS pixels, when the page states them. */
export interface Picture {
  src: string;
  alt: string;
  width?: number;
  height?: number;
}

interface BlockBase {
  /** Unique within the story, stable for one extraction: 'b0', 'b1', … in reading order. */
  id: string;
}
export interface ParagraphBlock extends BlockBase {
  type: 'paragraph';
  text: RichText;
}
export interface HeadingBlock extends BlockBase {
  type: 'heading';
  level: 2 | 3 | 4 | 5 | 6;
  text: RichText;
}
export interface ListItem {
  text: RichText;
  /** Depth of nesting, 0 for the outermost list. */
  depth: number;
}
export interface ListBlock extends BlockBase {
  type: 'list';
  ordered: boolean;
  items: ListItem[];
}
/** A block quotation; one entry of `paragraphs` a paragraph. */
export interface QuoteBlock extends BlockBase {
  type: 'blockquote';
  paragraphs: RichText[];
  cite: string | null;
}
export interface FigureBlock extends BlockBase {
  type: 'figure';
  pictures: Picture[];
  caption: string | null;
  credit: string | null;
}
export interface TableBlock extends BlockBase {
  type: 'table';
  caption: string | null;
  /** Cells of all rows; `header` marks th. */
  rows: { text: RichText; header: boolean; colspan: number }[][];
}
export interface CodeBlock extends BlockBase {
  type: 'code';
  text: string;
}
/** An embedded post (quoted text with author and link), or video or audio (poster and link). */
export interface EmbedBlock extends BlockBase {
  type: 'embed';
  kind: 'post' | 'video' | 'audio';
  paragraphs: RichText[];
  author: string | null;
  url: string | null;
  poster: Picture | null;
}
/**
 * What the newsroom says about the story itself: a correction, an update; or our own note, without text: that it ends
 * here, or that a rule knows it for paid content.
 */
export interface NoticeBlock extends BlockBase {
  type: 'notice';
  kind: 'correction' | 'update' | 'cut-off' | 'sponsored';
  text: RichText;
}
/** The head of one post of a live blog. */
export interface TimestampBlock extends BlockBase {
  type: 'timestamp';
  text: string;
  /** ISO 8601, or null where the page gives none. */
  time: string | null;
}
export type Block =
  | ParagraphBlock
  | HeadingBlock
  | ListBlock
  | QuoteBlock
  | FigureBlock
  | TableBlock
  | CodeBlock
  | EmbedBlock
  | NoticeBlock
  | TimestampBlock;

/** Why a block is not in the story. */
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
  | 'rule';

/** The line that a rule was read from. */
export interface RuleLine {
  /** Id of its list: see `RuleList` in src/storage/rules. */
  list: string;
  /** From 1. */
  line: number;
  text: string;
}

/** What a rule does with what it matches. */
export type RuleAction = 'remove' | 'keep' | 'body' | 'headline' | 'authors' | 'date' | 'sponsored';

/** What became of a rule on a page. */
export type RuleState =
  | 'applied'
  /** It matches nothing on this page. */
  | 'no-match'
  /** What it matches was decided that way already. */
  | 'no-effect'
  /** It took longer than a rule may take, and was left out. */
  | 'too-slow'
  /** It would take away more than half of the story, and was left out. */
  | 'removes-too-much'
  /** Its body is another one than the story found without it, and was left out. */
  | 'disagrees'
  /** The browser refuses its expression. */
  | 'failed';

/** What one rule came to on one page. */
export interface RuleOutcome {
  rule: RuleLine;
  action: RuleAction;
  state: RuleState;
  /** Number of elements, or of values, that it matches. */
  matches: number;
}

/** One block that was left out, and what decided. */
export interface Removal {
  id: string;
  reason: RemovalReason;
  /** The visible text of what was removed, white space folded, at most 2,000 characters. */
  text: string;
  /** Selector path from the root of the document, so that the place can be found again in the page. */
  path: string;
  /** Paths of the elements that hold this and nothing else of the page; none where it cannot be told apart by elements. */
  places?: string[];
  /** The signal or rule that decided, for a reader's eyes: e.g. `heading "Most read"`, `class "share-bar"`. */
  decidedBy: string;
  /** The rule that decided, where the reason is one. */
  rule?: RuleLine;
  /** Id of the story block that it stood before; null: after the last. */
  before: string | null;
  /** The block itself where it was parsed, so that it can be put back. */
  blocks: Block[];
}

/** A clean story. */
export interface Story {
  url: string;
  headline: string | null;
  kicker: string | null;
  standfirst: string | null;
  authors: string[];
  /** ISO 8601 or null. */
  datePublished: string | null;
  dateModified: string | null;
  publisher: string | null;
  /** BCP 47 or null. */
  lang: string | null;
  dir: 'ltr' | 'rtl';
  leadImage: { picture: Picture; caption: string | null; credit: string | null } | null;
  /** The body in reading order, without headline, standfirst and lead image. */
  blocks: Block[];
  removals: Removal[];
  /** True where the publisher's page holds only the beginning of the story. */
  isCutOff: boolean;
  /** What became of the rules of this site, in the order in which they were asked. */
  rules?: RuleOutcome[];
}

/** direct: all words stand between marks; mixed: some do; indirect: none. */
export type QuoteKind = 'direct' | 'mixed' | 'indirect';

/** A quotation found in a plain text (the contract that benchmarks call). */
export interface Quote extends Span {
  kind: QuoteKind;
  /** The pieces of a content that stands in several places, [start, end) each. */
  content?: [number, number][];
  /** The words that name the source. */
  source: Span | null;
  /** The verb or phrase that ties quote and source. */
  cue: Span | null;
  /** Full name of the resolved speaker as the text writes it, or null: unattributed, or never named. */
  speaker: string | null;
  /** 0 to 1: how sure the attribution is. */
  confidence: number;
}

export type SpeakerKind = 'person' | 'organisation' | 'group' | 'document' | 'unnamed';

export interface Speaker {
  /** Unique within one text: 's0', 's1', … */
  id: string;
  /** Full name as the text writes it; null for an unnamed source. */
  name: string | null;
  /** "US President", "the mayor of Riga"; for an unnamed source the description as the paper gives it. */
  role: string | null;
  kind: SpeakerKind;
  /** Where the text mentions the speaker by name. */
  mentions: Span[];
}

/** A quotation with everything known of who said it. */
export interface AttributedQuote extends Quote {
  /** The quoted parts between marks (marks excluded), or the content of an indirect statement. */
  stretches: Span[];
  /** Id of the speaker; null: unattributed. */
  speakerId: string | null;
  /** The sentence that ties quote and source, for a reader to check. */
  evidence: Span | null;
}

export interface Attribution {
  quotes: AttributedQuote[];
  speakers: Speaker[];
}

/** A range within one line of a story (see `storyLines`). */
export interface LineSpan extends Span {
  /** Id of the line: 'headline', 'standfirst', a block's id, or `${blockId}.${n}` for the nth text of a block. */
  line: string;
}

/** A quotation placed in a story, ready to be shown. */
export interface StoryQuote {
  /** 'q0', 'q1', … in reading order. */
  id: string;
  kind: QuoteKind;
  /** What to mark, quotation marks included; one entry per line that the quotation touches, in reading order. */
  marks: LineSpan[];
  /** The words quoted, without marks. */
  text: string;
  speakerId: string | null;
  /** 0 to 1; below `SURE` the name is shown as not sure. */
  confidence: number;
  /** The cue's words ("said"), or null. */
  cue: string | null;
  /** The sentence that ties quote and source, or null. */
  evidence: string | null;
}

export interface StorySpeaker {
  id: string;
  name: string | null;
  role: string | null;
  kind: SpeakerKind;
  /** Words that the story quotes from this speaker (direct and mixed quotations). */
  words: number;
  /** Number of quotations of any kind. */
  quotes: number;
}

/** Who said what in one story. Speakers stand in falling order of words quoted. */
export interface StoryVoices {
  quotes: StoryQuote[];
  speakers: StorySpeaker[];
}
