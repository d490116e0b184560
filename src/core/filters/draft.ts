import type { Page, PageBlock } from '../blocks/page.ts';
import { storyLikelihood } from '../likelihood/likelihood.ts';
import { Outline } from '../likelihood/outline.ts';
import type { Metadata } from '../metadata/types.ts';
import type { RemovalReason } from '../types.ts';

export interface Verdict {
  reason: RemovalReason;
  decidedBy: string;
}

/** A story in the making: the page's blocks, each either kept so far or removed with a reason. */
export class Draft {
  readonly page: Page;
  readonly metadata: Metadata;
  readonly outline: Outline;
  /** For each block the log-odds that it belongs to the story; NaN for pictures, captions and controls. */
  readonly odds: Float32Array;
  readonly verdicts: (Verdict | null)[];
  private readonly keptTexts = new Set<string>();

  constructor(page: Page, metadata: Metadata) {
    this.page = page;
    this.metadata = metadata;
    this.outline = new Outline(page, metadata.headline);
    this.odds = storyLikelihood(page, metadata, this.outline);
    this.verdicts = new Array<Verdict | null>(page.blocks.length).fill(null);
  }

  isKept(block: PageBlock): boolean {
    return this.verdicts[block.index] === null;
  }

  remove(block: PageBlock, reason: RemovalReason, decidedBy: string): void {
    if (this.verdicts[block.index] === null) this.verdicts[block.index] = { reason, decidedBy };
  }

  /** Whether a block with the same text is in the story already. */
  hasKept({ text }: PageBlock): boolean {
    return this.keptTexts.has(text);
  }

  keep({ text }: PageBlock): void {
    if (text) this.keptTexts.add(text);
  }

  /** The blocks of the story so far, in reading order. */
  *kept(): Generator<PageBlock> {
    for (const block of this.page.blocks) if (this.verdicts[block.index] === null) yield block;
  }
}
