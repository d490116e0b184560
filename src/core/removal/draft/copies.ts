import type { Box, PageBlock } from '../../blocks/page.ts';
import { Trait } from '../../blocks/traits.ts';
import type { Outline } from '../../outline/outline.ts';

/** Two parts of a page that say so many lines alike are one text, given twice. */
const SHARED = 3;
/** Words of a line that tells: shorter ones recur in any text. */
const LEAST_WORDS = 8;
/** Log-odds by which one place of a line is better than another. */
const CLEARLY = 0.5;
/** A part with so much more prose than its copy is the whole one. */
const FULLER = 1.05;
/** Boxes up to the one that holds both places of a line. */
const MAX_LEVELS = 80;
/** What is no body of a story, however much of it it holds. */
const SET_APART = Trait.hidden | Trait.consent;

/** One of two parts that say the same: which of its blocks do, and how much they look like a story. */
interface Part {
  first: PageBlock;
  last: PageBlock;
  odds: number;
}

interface Pair {
  shared: number;
  parts: [Part, Part];
  /** Place of the better part, once asked for. */
  better: 0 | 1 | null;
}

/**
 * Parts of a page that say the same (a body and a dialog, a transcript, a view to print): one of them is chosen as a whole,
 * so that no story is put together from two.
 */
export class Copies {
  private readonly outline: Outline;
  private readonly odds: Float32Array;
  private readonly pairs = new Map<string, Pair>();

  /** @param repeated the blocks whose text the page gives more than once */
  constructor(repeated: readonly PageBlock[], outline: Outline, odds: Float32Array) {
    this.outline = outline;
    this.odds = odds;
    const seen = new Map<string, PageBlock>();
    for (const block of repeated) {
      if (block.stats.words < LEAST_WORDS) continue;
      const before = seen.get(block.text);
      if (before) this.count(before, block);
      else seen.set(block.text, block);
    }
  }

  /** Whether two places of one text stand in parts that say the same. */
  areCopies(a: PageBlock, b: PageBlock): boolean {
    if (this.pairs.size === 0) return false;
    const pair = this.pairs.get(keyOf(a.index < b.index ? [a, b] : [b, a]) ?? '');
    return !!pair && pair.shared >= SHARED;
  }

  /** Whether the second place of a text is the one to keep. */
  isBetter(block: PageBlock, known: PageBlock): boolean {
    const pair = this.pairs.size > 0 ? this.pairs.get(keyOf([known, block]) ?? '') : undefined;
    if (!pair || pair.shared < SHARED)
      return (this.odds[block.index] ?? 0) > (this.odds[known.index] ?? 0) + CLEARLY;
    pair.better ??= this.choose(pair.parts);
    return pair.better === 1;
  }

  private count(a: PageBlock, b: PageBlock): void {
    const key = keyOf([a, b]);
    if (key === null) return;
    const [odds, otherOdds] = [this.odds[a.index] ?? 0, this.odds[b.index] ?? 0];
    const pair = this.pairs.get(key);
    if (!pair) {
      const parts: [Part, Part] = [
        { first: a, last: a, odds },
        { first: b, last: b, odds: otherOdds },
      ];
      this.pairs.set(key, { shared: 1, parts, better: null });
      return;
    }
    pair.shared++;
    pair.parts[0].last = a;
    pair.parts[1].last = b;
    pair.parts[0].odds += odds;
    pair.parts[1].odds += otherOdds;
  }

  /** The part that is shown; of two that are, the one with more of the text; else the one that looks more like a story. */
  private choose([a, b]: [Part, Part]): 0 | 1 {
    const isApart = ({ first }: Part): boolean => (first.box.inherited & SET_APART) !== 0;
    if (isApart(a) !== isApart(b)) return isApart(a) ? 1 : 0;
    const [prose, other] = [this.outline.prose(holderOf(a)), this.outline.prose(holderOf(b))];
    if (prose > other * FULLER) return 0;
    if (other > prose * FULLER) return 1;
    return b.odds > a.odds ? 1 : 0;
  }
}

/** The smallest box that holds all lines of a part that its copy has, too. */
function holderOf({ first, last }: Part): Box {
  let { box } = first;
  while (box.parent && (box.end <= last.index || box.first > last.index)) box = box.parent;
  return box;
}

/** Names the two boxes, side by side, in which two places of a text stand; null: one is too deep, or they stand in one. */
function keyOf([a, b]: [PageBlock, PageBlock]): string | null {
  let [one, other]: [Box, Box] = [a.box, b.box];
  for (let level = 0; level < 2 * MAX_LEVELS; level++) {
    if (one === other) return null;
    if (one.parent && one.parent === other.parent) return `${one.index} ${other.index}`;
    if (one.depth >= other.depth && one.parent) one = one.parent;
    else if (other.parent) other = other.parent;
    else return null;
  }
  return null;
}
