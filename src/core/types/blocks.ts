/** Styling of a run of text; 'struck' is what the page shows as no longer so. */
export type TextStyle = 'strong' | 'emphasis' | 'code' | 'subscript' | 'superscript' | 'struck';

/**
 * A run of text with one styling; `href` if it is a link. Runs never overlap; a line break is '\n' inside
 * `text`.
 */
export interface TextRun {
  text: string;
  styles?: TextStyle[];
  href?: string;
}

/** Flowing text; its plain text is the concatenation of its runs. */
export type RichText = TextRun[];

/**
 * Permission to load a picture. 'load': the page itself loads from there; 'ask': only when the reader asks
 * for it; 'never': it lies in the reader's own network, and the page does not.
 */
export type PictureLeave = 'load' | 'ask' | 'never';

/**
 * A picture at the best address that the page names. Width and height in CSS pixels, when the page states
 * them.
 */
export interface Picture {
  src: string;
  alt: string;
  width?: number;
  height?: number;
  /** Permission to load it; missing: 'ask'. */
  leave?: PictureLeave;
}

interface BlockBase {
  /** Id of the block, unique within the story, stable for one extraction: 'b0', 'b1', … in reading order. */
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
/** A block quotation; `paragraphs` has one entry for each of its paragraphs. */
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
  /** Cells of the table, row by row; `header` is true for a cell `th`, `rowspan` is missing for one row. */
  rows: { text: RichText; header: boolean; colspan: number; rowspan?: number }[][];
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
 * A sentence of the newsroom about the story itself: a correction, an update, a note to readers. Or our own notice, without
 * text: that the story ends here ('cut-off'), that a rule knows it for paid content ('sponsored'), or that we
 * have not read on from here ('unread').
 */
export interface NoticeBlock extends BlockBase {
  type: 'notice';
  kind: 'correction' | 'update' | 'note' | 'cut-off' | 'sponsored' | 'unread';
  text: RichText;
}
/** The head of one post of a live blog. */
export interface TimestampBlock extends BlockBase {
  type: 'timestamp';
  text: string;
  /** Time of the post in ISO 8601; null where the page gives none. */
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
