import type { PhraseMatch } from '../phrases/phrase-match.ts';
import type { Unread } from '../types.ts';
import type { RawRun } from './run-builder.ts';
import type { TextStats } from './text-stats.ts';

/** Most characters of one line; a longer one is read, and shown, as several. */
export const MAX_LINE = 20_000;

/** An element that stands on lines of its own, and the run of blocks [first, end) inside it. */
export interface Box {
  /** Index among the page's boxes. */
  index: number;
  element: Element;
  tag: string;
  parent: Box | null;
  /** Number among the element's siblings, from 1, as `:nth-child` counts. */
  nth: number;
  depth: number;
  /** Bits of `Trait`: all that its class, id and role say it is. */
  traits: number;
  /** Bits of `Trait`, its own and those of its ancestors; the outermost element (html, body) is left out. */
  inherited: number;
  /** Bits of `ZONES`: the elements of the page's outline around it, and itself. */
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
  /** True if it lies in a shadow tree. */
  inShadow: boolean;
  /** Its selector; null until `selectorPath` has been asked for it (`path.ts`). */
  path: string | null;
}

/**
 * The words of a block, folded as `foldLine` does, and the phrase of furniture that they begin with, or null.
 * Made by `wordingOf`.
 */
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
  /** True if a single line break parts it from the block before. */
  afterBreak: boolean;
  /** The `datetime` of a <time> within the line, '' where it has none; null: no <time> in the line. */
  time: string | null;
  /** The element of a picture or a recording; null for text. */
  element: Element | null;
  wording: Wording | null;
}

/**
 * Text of the page that belongs to no line of it: in a drawing, a list of choices, a field, or shown in place
 * of something embedded.
 */
interface TextApart {
  block: PageBlock;
  /** Tag of the element that draws it. */
  tag: string;
  isHidden: boolean;
}

/**
 * A document as one sequence of blocks in reading order, and the boxes that they stand in (parents before
 * children).
 */
export interface Page {
  blocks: PageBlock[];
  boxes: Box[];
  /** Texts that are never part of a story, and not looked at to find one. */
  apart: TextApart[];
  /** The blocks that the reader has selected; null where the whole page is read. */
  selected: Set<PageBlock> | null;
  base: string;
  /** The part of the page that lies beyond the bounds of one reading, or null. */
  unread: Unread | null;
}
