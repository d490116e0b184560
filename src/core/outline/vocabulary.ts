import type { Page, PageBlock } from '../blocks/page.ts';
import type { Outline } from './outline.ts';

/**
 * Four letters or digits and more. The pattern lists what they are not, which is faster than by Unicode
 * property.
 */
const WORD = /[^\0-/:-@[-`{-\u00bf\u2000-\u206f\u3000-\u3020]{4,}/g;
const MAX_BLOCKS = 2000;

/** Counts the words of the page's likely story. */
export class Vocabulary {
  private readonly counts = new Map<string, number>();
  private readonly best: { first: number; end: number } | null;
  private readonly outline: Outline;

  constructor(page: Page, outline: Outline) {
    this.outline = outline;
    this.best = outline.best;
    if (!this.best) return;
    const end = Math.min(this.best.end, this.best.first + MAX_BLOCKS);
    for (let i = this.best.first; i < end; i++) {
      const block = page.blocks[i];
      if (block && outline.isProse(i))
        wordsOf(block.text).forEach((word) => {
          this.counts.set(word, (this.counts.get(word) ?? 0) + 1);
        });
    }
  }

  /**
   * Returns the share of a block's words that the story uses elsewhere, 0 to 1; -1 where there is nothing to
   * compare, or the block has more than 60 words.
   */
  share(block: PageBlock): number {
    if (!this.counts.size || block.stats.words > 60 || !block.text) return -1;
    const own = this.isCounted(block) ? 1 : 0;
    const words = wordsOf(block.text);
    const shared = words.filter((word) => (this.counts.get(word) ?? 0) > own).length;
    return words.length ? shared / words.length : -1;
  }

  private isCounted({ index }: PageBlock): boolean {
    return !!this.best && index >= this.best.first && index < this.best.end && this.outline.isProse(index);
  }
}

/** Returns the words of four letters and more of a text, in lower case. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(WORD) ?? [];
}
