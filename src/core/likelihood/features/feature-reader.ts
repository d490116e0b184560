import type { Page, PageBlock } from '../../blocks/page.ts';
import type { Outline } from '../outline.ts';
import type { Vocabulary } from '../vocabulary.ts';

/** What features are read from, besides the block itself. */
export interface FeatureContext {
  page: Page;
  outline: Outline;
  vocabulary: Vocabulary;
  /** Shingles of the body that the page's metadata give, or null. */
  body: Set<number> | null;
}

/** Reads features that belong together: a number each. Lists, not calls: most pages are read before any of this is compiled. */
export type FeatureReader = (block: PageBlock, context: FeatureContext) => number[];

/** a : b; 0 where there is nothing to compare with. */
export function ratio(a: number, b: number): number {
  return b ? a / b : 0;
}
