import type { Page, PageBlock } from '../blocks/page.ts';
import { storyLikelihood } from '../likelihood/likelihood.ts';
import { Outline } from '../likelihood/outline.ts';
import { Vocabulary } from '../likelihood/vocabulary.ts';
import type { Metadata } from '../metadata/types.ts';
import type { RemovalReason } from '../types.ts';
import { headlineRuns } from './headline-runs.ts';

export interface Verdict {
  reason: RemovalReason;
  decidedBy: string;
}

/** A story in the making: the page's blocks, each either kept so far or removed with a reason. */
export class Draft {
  readonly page: Page;
  readonly metadata: Metadata;
  readonly outline: Outline;
  readonly vocabulary: Vocabulary;
  /** Bare lines that are headlines of other stories, and what gave them away. */
  readonly headlineRuns: ReadonlyMap<PageBlock, string>;
  /** For each block the log-odds that it belongs to the story; NaN for pictures, captions and controls. */
  readonly odds: Float32Array;
  readonly verdicts: (Verdict | null)[];
  private readonly keptTexts = new Set<string>();

  constructor(page: Page, metadata: Metadata) {
    this.page = page;
    this.metadata = metadata;
    this.outline = new Outline(page, metadata.headline);
    this.vocabulary = new Vocabulary(page, this.outline);
    this.odds = storyLikelihood(page, metadata, this.outline, this.vocabulary);
    this.headlineRuns = headlineRuns(this);
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
