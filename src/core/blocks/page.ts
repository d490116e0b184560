import type { PhraseMatch } from '../phrases/phrase-match.ts';
import type { Unread } from '../types.ts';
import type { RawRun } from './run-builder.ts';
import type { TextStats } from './text-stats.ts';

/** A line grows to this many characters: longer ones are read, and shown, as several. */
export const MAX_LINE = 20_000;

/** An element that stands on lines of its own, and the run of blocks [first, end) inside it. */
export interface Box {
  /** Place among the page's boxes. */
  index: number;
  element: Element;
  tag: string;
  parent: Box | null;
  /** Place among the element's siblings, from 1, as `:nth-child` counts. */
  nth: number;
  depth: number;
  /** What its class, id and role say it is: bits of `Trait`. */
  traits: number;
  /** The traits of its ancestors and its own, those of the page's frame (html, body) left out. */
  inherited: number;
  /** Elements of the page's outline around it and itself: bits of `ZONES`. */
  zone: number;
  first: number;
  end: number;
  /** Nearest enclosing boxes (or the box itself) of a kind. */
  list: Box | null;
  item: Box | null;
  quote: Box | null;
  figure: Box | null;
  table: Box | null;
  heading: Box | null;
  article: Box | null;
  /** Whether it lies in a shadow tree. */
  inShadow: boolean;
  /** Its selector, once asked for (`path.ts`). */
  path: string | null;
}

/** The words of a block, and the phrase of furniture that they begin with, or null: see `wordingOf`. */
export interface Wording {
  folded: string;
  match: PhraseMatch | null;
}

export type BlockKind =
  | 'text'
  | 'heading'
  | 'item'
  | 'caption'
  | 'cell'
  | 'code'
  | 'control'
  | 'picture'
  | 'media';

/** The smallest piece that is kept or removed: one line of flowing text, one picture, one recording. */
export interface PageBlock {
  index: number;
  box: Box;
  kind: BlockKind;
  text: string;
  runs: RawRun[];
  stats: TextStats;
  /** Share of the characters that are links, 0 to 1. */
  linkDensity: number;
  /** Share of the characters that are bold, 0 to 1. */
  boldness: number;
  /** A single line break parts it from the block before. */
  afterBreak: boolean;
  /** What a <time> within the line says (its datetime, or ''); null: none within. */
  time: string | null;
  /** The element of a picture or a recording. */
  element: Element | null;
  wording: Wording | null;
}

/** Text of the page that is no line of it: in a drawing, a list of choices, a field, in place of something embedded. */
interface TextApart {
  block: PageBlock;
  /** Of the element that draws it. */
  tag: string;
  isHidden: boolean;
}

/** A document as one line of blocks in reading order, and the boxes they stand in (parents before children). */
export interface Page {
  blocks: PageBlock[];
  boxes: Box[];
  /** What is never part of a story, and not looked at to find one. */
  apart: TextApart[];
  base: string;
  /** What of the page lies beyond the bounds of one reading, or null. */
  unread: Unread | null;
}
