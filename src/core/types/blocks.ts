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

/**
 * Whether a picture may be loaded: 'load': the page itself loads from there; 'ask': only when the reader asks for it;
 * 'never': it lies in the reader's own network, and the page does not.
 */
export type PictureLeave = 'load' | 'ask' | 'never';

/** A picture at the best address that the page names. Width and height in CSS pixels, when the page states them. */
export interface Picture {
  src: string;
  alt: string;
  width?: number;
  height?: number;
  /** Missing: 'ask'. */
  leave?: PictureLeave;
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
 * here, that a rule knows it for paid content, or that we have not read on from here.
 */
export interface NoticeBlock extends BlockBase {
  type: 'notice';
  kind: 'correction' | 'update' | 'cut-off' | 'sponsored' | 'unread';
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
