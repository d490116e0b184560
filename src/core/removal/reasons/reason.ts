import type { PageBlock } from '../../blocks/page.ts';
import type { PhraseReason } from '../../phrases/furniture.ts';
import type { RemovalReason } from '../../types.ts';
import type { Draft } from '../draft/draft.ts';

type Evidence = (block: PageBlock, draft: Draft) => string | null;

/** One reason to leave a block out. Evidence is given in a reader's words, or null where there is none. */
export interface Reason {
  reason: RemovalReason;
  /** Evidence that is enough by itself. */
  certain?: Evidence;
  /** Evidence of the reason's own kind that names the cause where a block does not look like part of the story. */
  likely?: Evidence;
  /** Bits of `Trait`: names of boxes that hold what it stands for. */
  trait?: number;
  /** The phrases that announce it. */
  phrase?: PhraseReason;
  /** What decides where the log-odds leave it open, and does not only explain. */
  decides?: 'by name' | 'by name or words';
}
