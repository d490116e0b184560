import type { PageBlock } from '../blocks/page.ts';
import type { RemovalReason } from '../types.ts';
import type { Draft } from './draft.ts';

/** One reason to leave a block out. Both functions say what decided in a reader's words, or null. */
export interface Filter {
  reason: RemovalReason;
  /** Evidence that is enough by itself. */
  certain?: (block: PageBlock, draft: Draft) => string | null;
  /** Evidence that names the cause where a block does not look like part of the story anyway. */
  likely: (block: PageBlock, draft: Draft) => string | null;
}
