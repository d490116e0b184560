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
  /** Evidence that explains the removal of a block which does not look like part of the story anyway. */
  likely?: Evidence;
  /** Bits of `Trait` for boxes whose names give the reason. */
  trait?: number;
  /** Kind of the phrases that announce such a block. */
  phrase?: PhraseReason;
  /**
   * Set where the name of a box, or also the wording, decides about a block that the log-odds leave open, and
   * does not only explain.
   */
  decides?: 'by name' | 'by name or words';
}
