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

/** Features that are read together. */
export interface FeatureGroup {
  names: readonly string[];
  /** One number a name. A list in place of many calls: most pages are read before any of this is compiled. */
  read(block: PageBlock, context: FeatureContext): number[];
}

/** a : b; 0 where there is nothing to compare with. */
export function ratio(a: number, b: number): number {
  return b ? a / b : 0;
}
