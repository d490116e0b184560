import type { Box, PageBlock } from '../../blocks/page.ts';
import { Trait } from '../../blocks/traits.ts';
import type { Outline } from '../../outline/outline.ts';

/** Least number of lines that two parts of a page share if they are one text, given twice. */
const MIN_SHARED_LINES = 3;
/** Least words of a line that is compared; shorter ones recur in any text. */
const MIN_WORDS = 8;
/** Difference in log-odds by which one occurrence of a line is clearly better than another. */
const MIN_GAIN = 0.5;
/** Ratio of prose above which a part is the whole text and its copy an extract. */
const MIN_PROSE_RATIO = 1.05;
/** Most levels from a line up to the box that holds both its occurrences. */
const MAX_LEVELS = 80;
/** Traits of parts that are no body of a story, however much of it they hold. */
const SET_APART = Trait.hidden | Trait.consent;

/**
 * One of two parts of a page that say the same: the first and last of the shared blocks, and the sum of their
 * log-odds.
 */
interface Part {
  first: PageBlock;
  last: PageBlock;
  odds: number;
}

interface Pair {
  shared: number;
  parts: [Part, Part];
  /** Index of the better part; null until it is asked for. */
  better: 0 | 1 | null;
}

/**
 * Finds parts of a page that say the same (a body and a dialog, a transcript, a view to print), and chooses
 * one of them as a whole, so that no story is put together from two.
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
      if (block.stats.words < MIN_WORDS) continue;
      const before = seen.get(block.text);
      if (before) this.count(before, block);
      else seen.set(block.text, block);
    }
  }

  /** True if two blocks with one text stand in parts that say the same. */
  areCopies(a: PageBlock, b: PageBlock): boolean {
    if (this.pairs.size === 0) return false;
    const pair = this.pairs.get(keyOf(a.index < b.index ? [a, b] : [b, a]) ?? '');
    return !!pair && pair.shared >= MIN_SHARED_LINES;
  }

  /** True if `block`, the later of two blocks with one text, is the one to keep. */
  isBetter(block: PageBlock, known: PageBlock): boolean {
    const pair = this.pairs.size > 0 ? this.pairs.get(keyOf([known, block]) ?? '') : undefined;
    if (!pair || pair.shared < MIN_SHARED_LINES)
      return (this.odds[block.index] ?? 0) > (this.odds[known.index] ?? 0) + MIN_GAIN;
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

  /**
   * Returns the index of the better part: the one that is shown; of two that are, the one with more of the
   * text; else the one that looks more like a story.
   */
  private choose([a, b]: [Part, Part]): 0 | 1 {
    const isApart = ({ first }: Part): boolean => (first.box.inherited & SET_APART) !== 0;
    if (isApart(a) !== isApart(b)) return isApart(a) ? 1 : 0;
    const [prose, other] = [this.outline.prose(holderOf(a)), this.outline.prose(holderOf(b))];
    if (prose > other * MIN_PROSE_RATIO) return 0;
    if (other > prose * MIN_PROSE_RATIO) return 1;
    return b.odds > a.odds ? 1 : 0;
  }
}

/** Returns the smallest box that holds all lines of a part that its copy has, too. */
function holderOf({ first, last }: Part): Box {
  let { box } = first;
  while (box.parent && (box.end <= last.index || box.first > last.index)) box = box.parent;
  return box;
}

/**
 * Returns a key for the two boxes, side by side, in which two blocks with one text stand; null: a box lies
 * too deep, or one holds the other.
 */
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
