import type { Box, Page, PageBlock } from '../../blocks/page.ts';
import { type Knowledge, knowPage } from '../../classifier/know-page.ts';
import type { Metadata } from '../../metadata/types.ts';
import type { Outline } from '../../outline/outline.ts';
import type { Vocabulary } from '../../outline/vocabulary.ts';
import { foldLine } from '../../phrases/phrase-match.ts';
import { finish } from '../../steps.ts';
import type { RemovalReason, RuleLine } from '../../types.ts';
import { Copies } from './copies.ts';
import { headlineRuns } from './headline-runs.ts';
import { HiddenCopies } from './hidden-copies.ts';

export interface Verdict {
  reason: RemovalReason;
  decidedBy: string;
  rule?: RuleLine;
}

/** Reason shown for text in an element that makes no line of the page. */
const WHY_APART: ReadonlyMap<string, string> = new Map([
  ['svg', 'text in a drawing'],
  ['select', 'a list to choose from'],
  ['textarea', 'a field to write in'],
]);

/** A story in the making: the page's blocks, each either kept so far or removed with a reason. */
export class Draft {
  readonly page: Page;
  readonly metadata: Metadata;
  readonly outline: Outline;
  readonly vocabulary: Vocabulary;
  /** Bare lines that are headlines of other stories, each with what gave it away. */
  readonly headlineRuns: ReadonlyMap<PageBlock, string>;
  readonly hiddenCopies: HiddenCopies;
  /** Log-odds of each block that it belongs to the story; NaN for pictures, captions and controls. */
  readonly odds: Float32Array;
  /** The folded words of the headline. */
  readonly headline: string;
  readonly verdicts: (Verdict | null)[];
  /** Lines that go on with a sentence, each with the line that it began in. */
  readonly continued = new Map<PageBlock, PageBlock>();
  private readonly lifted = new Set<number>();
  private readonly bestPlaces = new Map<string, PageBlock>();
  private copies: Copies | null = null;

  constructor(page: Page, metadata: Metadata, known: Knowledge = finish(knowPage(page, metadata))) {
    this.page = page;
    this.metadata = metadata;
    this.headline = foldLine(metadata.headline ?? '');
    this.hiddenCopies = new HiddenCopies(page);
    this.outline = known.outline;
    this.vocabulary = known.vocabulary;
    this.odds = known.odds;
    this.headlineRuns = headlineRuns(this);
    this.findBestPlaces();
    this.verdicts = new Array<Verdict | null>(page.blocks.length).fill(null);
  }

  isKept(block: PageBlock): boolean {
    return this.verdicts[block.index] === null;
  }

  remove(block: PageBlock, reason: RemovalReason, decidedBy: string): void {
    if (this.verdicts[block.index] === null) this.verdicts[block.index] = { reason, decidedBy };
  }

  removeByRule(block: PageBlock, { reason, source }: { reason: RemovalReason; source: RuleLine }): void {
    this.verdicts[block.index] = { reason, decidedBy: source.text, rule: source };
  }

  /**
   * True if the block stands in a copy: a part of the page that says the same as the part with the best block
   * of its text.
   */
  isInCopy(block: PageBlock): boolean {
    const best = this.bestPlaceOf(block);
    return best !== block && this.copies?.areCopies(block, best) === true;
  }

  /** Returns the block that looks most like part of the story, of all with the same text. */
  bestPlaceOf(block: PageBlock): PageBlock {
    return this.bestPlaces.get(block.text) ?? block;
  }

  private findBestPlaces(): void {
    const { page, outline, odds } = this;
    const isSeenAgain = (block: PageBlock): boolean =>
      block.text !== '' && !Number.isNaN(odds[block.index]) && outline.timesSeen(block) > 1;
    const repeated = page.blocks.filter(isSeenAgain);
    this.copies = new Copies(repeated, outline, odds);
    for (const block of repeated) {
      const known = this.bestPlaces.get(block.text);
      if (!known || this.copies.isBetter(block, known)) this.bestPlaces.set(block.text, block);
    }
  }

  /** Appends texts that are no line of the page behind all blocks, as removed ones. */
  removeApart(): void {
    const { apart, blocks } = this.page;
    for (const { block, tag, isHidden } of apart) {
      block.index = blocks.push(block) - 1;
      this.verdicts[block.index] = isHidden
        ? { reason: 'hidden', decidedBy: 'hidden on the page' }
        : { reason: 'outside', decidedBy: WHY_APART.get(tag) ?? 'stands in for what is embedded' };
    }
  }

  restore(block: PageBlock): void {
    this.verdicts[block.index] = null;
  }

  /** Makes a line the caption of its picture: from then on it is kept or removed with the picture. */
  takeForCaption(block: PageBlock): void {
    block.kind = 'caption';
    this.odds[block.index] = Number.NaN;
    this.restore(block);
  }

  /** Removes a line, and its log-odds, so that it says nothing about what stands beside it. */
  takeOut(block: PageBlock, decidedBy: string): void {
    this.remove(block, 'outside', decidedBy);
    this.odds[block.index] = Number.NaN;
  }

  removeBox(box: Box, reason: RemovalReason, decidedBy: string): void {
    for (let i = box.first; i < box.end; i++) this.verdicts[i] ??= { reason, decidedBy };
  }

  /** Takes a block out of the body because the story shows it elsewhere (headline, standfirst): no removal. */
  lift(block: PageBlock): void {
    this.verdicts[block.index] = null;
    this.lifted.add(block.index);
  }

  isLifted({ index }: PageBlock): boolean {
    return this.lifted.has(index);
  }

  /** Returns the blocks of the story so far, in reading order. */
  kept(): PageBlock[] {
    return this.page.blocks.filter(({ index }) => this.verdicts[index] === null && !this.lifted.has(index));
  }
}
