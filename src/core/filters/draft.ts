import type { Box, Page, PageBlock } from '../blocks/page.ts';
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
  readonly verdicts: (Verdict | null)[];
  /** Blocks [start, end) among which the story stands. */
  start = 0;
  end: number;

  constructor(page: Page, metadata: Metadata) {
    this.page = page;
    this.metadata = metadata;
    this.verdicts = new Array<Verdict | null>(page.blocks.length).fill(null);
    this.end = page.blocks.length;
  }

  isKept(block: PageBlock): boolean {
    return this.verdicts[block.index] === null;
  }

  remove(block: PageBlock, reason: RemovalReason, decidedBy: string): void {
    if (this.verdicts[block.index] === null) this.verdicts[block.index] = { reason, decidedBy };
  }

  /** Removes whatever is left in [first, end). */
  removeRange(first: number, end: number, reason: RemovalReason, decidedBy: string): void {
    for (let i = first; i < end; i++) {
      if (this.verdicts[i] === null) this.verdicts[i] = { reason, decidedBy };
    }
  }

  removeBox(box: Box, reason: RemovalReason, decidedBy: string): void {
    this.removeRange(box.first, box.end, reason, decidedBy);
  }

  /** The blocks of the story so far, in reading order. */
  *kept(): Generator<PageBlock> {
    for (let i = this.start; i < this.end; i++) {
      const block = this.page.blocks[i];
      if (block && this.verdicts[i] === null) yield block;
    }
  }
}
