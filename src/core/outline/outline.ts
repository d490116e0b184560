import type { Box, Page, PageBlock } from '../blocks/page.ts';
import { wordingOf } from '../blocks/wording.ts';
import type { PhraseReason } from '../phrases/furniture.ts';
import { foldLine } from '../phrases/phrase-match.ts';
import { blockScore } from './block-score.ts';

export interface Section {
  block: PageBlock;
  reason: PhraseReason;
}

/**
 * Sums over all boxes of one make on this page (same tag, class and parent's class), which show what such
 * boxes hold.
 */
export interface Likeness {
  prose: number;
  links: number;
  length: number;
  count: number;
}

const NO_LIKENESS: Likeness = { prose: 0, links: 0, length: 0, count: 0 };

/** Sums over the whole page, from which features and reasons read what they ask in constant time. */
export class Outline {
  readonly best: Box | null;
  readonly totalProse: number;
  readonly medianProse: number;
  readonly headlineIndex: number;
  private readonly page: Page;
  private readonly proseSum: Float64Array;
  private readonly linkSum: Float64Array;
  private readonly lengthSum: Float64Array;
  private readonly pictureSum: Float64Array;
  private readonly proseBefore: Int32Array;
  private readonly proseAfter: Int32Array;
  private readonly sections: (Section | null)[] = [];
  private readonly bestChain = new Map<Box, number>();
  private readonly alike = new Map<string, Likeness>();
  private readonly keys = new Map<Box, string>();
  private readonly seen = new Map<string, number>();

  constructor(page: Page, headline: string | null) {
    this.page = page;
    const count = page.blocks.length;
    this.proseSum = new Float64Array(count + 1);
    this.linkSum = new Float64Array(count + 1);
    this.lengthSum = new Float64Array(count + 1);
    this.pictureSum = new Float64Array(count + 1);
    this.proseBefore = new Int32Array(count);
    this.proseAfter = new Int32Array(count);
    const scores = new Float64Array(count + 1);
    const lengths: number[] = [];
    const wanted = foldLine(headline ?? '');
    let headlineIndex = -1;
    let fitness = 0;
    let lastProse = -1;
    let section: Section | null = null;
    for (const { text } of page.blocks)
      if (text.length > 8) this.seen.set(text, (this.seen.get(text) ?? 0) + 1);
    for (const block of page.blocks) {
      const i = block.index;
      const prose = proseWords(block);
      if (prose) lengths.push(prose);
      this.proseSum[i + 1] = (this.proseSum[i] ?? 0) + prose;
      this.linkSum[i + 1] = (this.linkSum[i] ?? 0) + block.linkDensity * block.stats.length;
      this.lengthSum[i + 1] = (this.lengthSum[i] ?? 0) + block.stats.length;
      this.pictureSum[i + 1] = (this.pictureSum[i] ?? 0) + (block.kind === 'picture' ? 1 : 0);
      // What a page says more than once speaks less for its place: it is more often a ticker than the story.
      const score = blockScore(block);
      scores[i + 1] = (scores[i] ?? 0) + Math.min(score, score / this.timesSeen(block));
      this.proseBefore[i] = lastProse;
      if (prose) lastProse = i;
      section = sectionFrom(block) ?? section;
      this.sections.push(section);
      const fits = headlineFitness(block, wanted);
      if (fits > fitness) [headlineIndex, fitness] = [i, fits];
      this.addToLikeness(block, prose);
    }
    let nextProse = count;
    for (let i = count - 1; i >= 0; i--) {
      this.proseAfter[i] = nextProse;
      if (this.isProse(i)) nextProse = i;
    }
    this.totalProse = this.proseSum[count] ?? 0;
    this.medianProse = median(lengths);
    this.headlineIndex = headlineIndex;
    this.best = bestBox(page, scores);
    for (let box = this.best, level = 0; box; box = box.parent, level++) this.bestChain.set(box, level);
  }

  private addToLikeness(block: PageBlock, prose: number): void {
    const key = this.keyOf(block.box);
    let like = this.alike.get(key);
    if (!like) {
      like = { ...NO_LIKENESS };
      this.alike.set(key, like);
    }
    like.prose += prose;
    like.links += block.linkDensity * block.stats.length;
    like.length += block.stats.length;
    like.count++;
  }

  private keyOf(box: Box): string {
    const known = this.keys.get(box);
    if (known) return known;
    const key = this.makeKey(box);
    this.keys.set(box, key);
    return key;
  }

  private makeKey(box: Box): string {
    const { parent } = box;
    return `${box.tag}.${box.element.getAttribute('class') ?? ''}<${parent?.tag}.${parent?.element.getAttribute('class') ?? ''}`;
  }

  /** Returns the sums over all boxes of the box's make; the same object for each of them. */
  likeness(box: Box): Likeness {
    return this.alike.get(this.keyOf(box)) ?? NO_LIKENESS;
  }

  /** Returns how often the page has a block's text, short ones counted once. */
  timesSeen(block: PageBlock): number {
    return this.seen.get(block.text) ?? 1;
  }

  /** True if the block is running text: sentences, and few of their words links. */
  isProse(index: number): boolean {
    return (this.proseSum[index + 1] ?? 0) > (this.proseSum[index] ?? 0);
  }

  /** Returns the number of words of prose in the box. */
  prose(box: Box): number {
    return (this.proseSum[box.end] ?? 0) - (this.proseSum[box.first] ?? 0);
  }

  /** Returns the share of the page's text that stands in the box, 0 to 1. */
  textShare(box: Box): number {
    const all = this.lengthSum[this.lengthSum.length - 1] ?? 0;
    return all ? ((this.lengthSum[box.end] ?? 0) - (this.lengthSum[box.first] ?? 0)) / all : 0;
  }

  pictures(box: Box): number {
    return (this.pictureSum[box.end] ?? 0) - (this.pictureSum[box.first] ?? 0);
  }

  /** Returns the share of the box's text that is links, 0 to 1. */
  linkShare(box: Box): number {
    const length = (this.lengthSum[box.end] ?? 0) - (this.lengthSum[box.first] ?? 0);
    return length ? ((this.linkSum[box.end] ?? 0) - (this.linkSum[box.first] ?? 0)) / length : 0;
  }

  /** Returns the number of words of prose in the blocks between two, both left out. */
  proseBetween(first: number, end: number): number {
    const count = this.page.blocks.length;
    const from = Math.max(0, Math.min(count, first + 1));
    return Math.max(0, (this.proseSum[Math.max(0, Math.min(count, end))] ?? 0) - (this.proseSum[from] ?? 0));
  }

  /** Returns the share of the text of blocks [first, end) that is links, 0 to 1. */
  linkDensityBetween(first: number, end: number): number {
    const from = Math.max(0, first);
    const to = Math.min(this.page.blocks.length, end);
    const length = (this.lengthSum[to] ?? 0) - (this.lengthSum[from] ?? 0);
    return length ? ((this.linkSum[to] ?? 0) - (this.linkSum[from] ?? 0)) / length : 0;
  }

  /** Returns the index of the last block of prose before a block; -1: there is none. */
  proseIndexBefore(index: number): number {
    return this.proseBefore[index] ?? -1;
  }

  /** Returns the index of the first block of prose after a block; the number of blocks: there is none. */
  proseIndexAfter(index: number): number {
    return this.proseAfter[index] ?? this.page.blocks.length;
  }

  /** Returns the section of furniture that the last line announced before this block; null: none did. */
  sectionOf(block: PageBlock): Section | null {
    // The entry of the block before: a line does not stand in the section that it announces.
    return this.sections[block.index - 1] ?? null;
  }

  /**
   * True if one of the four nearest boxes of the heading holds the block too, and less than 0.35 of the
   * page's prose: not much more than its section.
   */
  inSameBox(heading: PageBlock, block: PageBlock): boolean {
    let box: Box | null = heading.box;
    for (let level = 0; box && level < 4; level++, box = box.parent) {
      if (block.index >= box.first && block.index < box.end) return this.prose(box) < 0.35 * this.totalProse;
    }
    return false;
  }

  /**
   * Returns the number of levels from the box up to the best one. Where the best box is not around it: 60
   * and the number of levels from the best one up to a box around both; 200: none is near.
   */
  levelsToBest(box: Box): number {
    let steps = 0;
    for (let at: Box | null = box; at && steps < 60; at = at.parent, steps++) {
      const level = this.bestChain.get(at);
      if (level !== undefined) return level === 0 ? steps : 60 + level;
    }
    return 200;
  }

  /**
   * Returns the number of levels from the box up to the first one that holds more than a fifth of the page's
   * prose; at most 30.
   */
  depthToProse(box: Box): number {
    let steps = 0;
    for (let at: Box | null = box; at && steps < 30; at = at.parent, steps++) {
      if (this.prose(at) > 0.2 * this.totalProse) return steps;
    }
    return steps;
  }

  /** True if the headline stands in the box. */
  holdsHeadline({ first, end }: Box): boolean {
    return this.headlineIndex >= first && this.headlineIndex < end;
  }

  /**
   * Returns the number of levels from the box up to the first one that holds the headline, at most 30; -1:
   * the page has none.
   */
  levelsToHeadline(box: Box): number {
    if (this.headlineIndex < 0) return -1;
    let steps = 0;
    for (let at: Box | null = box; at && steps < 30; at = at.parent, steps++) {
      if (this.holdsHeadline(at)) return steps;
    }
    return steps;
  }

  /**
   * Returns the traits of the box and its ancestors up to the one that holds more than a third of the page's
   * prose (0.35), that one left out.
   */
  innerTraits(box: Box): number {
    let traits = 0;
    let steps = 0;
    for (let at: Box | null = box; at && steps < 30; at = at.parent, steps++) {
      if (this.prose(at) > 0.35 * this.totalProse) break;
      traits |= at.traits;
    }
    return traits;
  }
}

function proseWords({ stats, linkDensity, kind }: PageBlock): number {
  const isText = kind === 'text' || kind === 'item' || kind === 'cell' || kind === 'code';
  return isText && stats.words >= 12 && stats.endsSentence && linkDensity < 0.4 ? stats.words : 0;
}

/** Kinds of line that stand alone and open no section. */
const NO_SECTION: ReadonlySet<PhraseReason> = new Set(['meta', 'navigation', 'legal']);

function sectionFrom(block: PageBlock): Section | null {
  if (!block.text || block.stats.words > 8 || block.kind === 'item') return null;
  const { match } = wordingOf(block);
  if (!match || NO_SECTION.has(match.reason)) return null;
  return match.cover > 0.3 || block.stats.words < 4 ? { block, reason: match.reason } : null;
}

/**
 * Returns how well a block suits as the story's headline, 0 to 3; 0: it is none. An h1 counts 1, the words
 * that the metadata give count 2.
 */
function headlineFitness(block: PageBlock, wanted: string): number {
  if (block.kind !== 'heading') return 0;
  return (block.box.heading?.tag === 'h1' ? 1 : 0) + (wordingOf(block).folded === wanted ? 2 : 0);
}

function median(values: number[]): number {
  values.sort((a, b) => a - b);
  return values[values.length >> 1] ?? 0;
}

function bestBox(page: Page, sums: Float64Array): Box | null {
  let best: Box | null = null;
  let bestSum = 0;
  for (const box of page.boxes) {
    const value = (sums[box.end] ?? 0) - (sums[box.first] ?? 0);
    if (value > bestSum || (best && value === bestSum && box.depth > best.depth)) {
      best = box;
      bestSum = value;
    }
  }
  return best;
}
