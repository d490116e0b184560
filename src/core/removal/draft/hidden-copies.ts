import type { Box, Page, PageBlock } from '../../blocks/page.ts';
import { Trait } from '../../blocks/traits.ts';
import { bodyShingles, shingleShare } from '../../outline/body-text.ts';

/** Least words of a part that may repeat the story as a whole; fewer may be a line of it. */
const MIN_COPY_WORDS = 100;
/**
 * Least share of its shingles that the page shows elsewhere, 0 to 1. A copy for machines has dates and
 * addresses beside the text.
 */
const MIN_COPY_SHARE = 0.6;

/**
 * Finds parts of a page that are switched off and hold what it shows elsewhere: the story once more, for
 * machines or to be read aloud.
 */
export class HiddenCopies {
  private readonly page: Page;
  private readonly known = new Map<Box, boolean>();
  private shown: Set<number> | null = null;

  constructor(page: Page) {
    this.page = page;
  }

  has({ box }: PageBlock): boolean {
    if (!(box.inherited & Trait.hidden)) return false;
    let root = box;
    while (root.parent && root.parent.inherited & Trait.hidden) root = root.parent;
    const known = this.known.get(root) ?? this.isCopy(root);
    this.known.set(root, known);
    return known;
  }

  private isCopy({ first, end }: Box): boolean {
    const blocks = this.page.blocks.slice(first, end);
    if (blocks.reduce((words, { stats }) => words + stats.words, 0) < MIN_COPY_WORDS) return false;
    this.shown ??= bodyShingles(textOf(this.page.blocks.filter(isShown))) ?? new Set();
    return shingleShare(textOf(blocks), this.shown) >= MIN_COPY_SHARE;
  }
}

const isShown = ({ box }: PageBlock): boolean => !(box.inherited & Trait.hidden);
const textOf = (blocks: readonly PageBlock[]): string => blocks.map(({ text }) => text).join(' ');
