import { isLayoutTable } from '../../blocks/layout-table.ts';
import type { Box, PageBlock } from '../../blocks/page.ts';
import { Trait } from '../../blocks/traits.ts';
import { wordingOf } from '../../blocks/wording.ts';
import type { Outline } from '../../outline/outline.ts';
import type { Draft } from '../draft/draft.ts';
import { FOREIGN } from '../reasons/evidence.ts';
import { isDataTable } from './data-table.ts';

/** Log-odds below which nothing is rescued. */
const MIN_ODDS = -4;
/** Traits of boxes of which nothing is brought back. */
const ELSEWHERE = FOREIGN | Trait.bio;
/** Least words of a line that is more than a label. */
const LONG_LINE_WORDS = 10;
/** Log-odds above which a paragraph of the body has only its position against it: far down a long story. */
const BARELY_UNLIKELY = -1.5;
/** The same limit for one of another make than the paragraph before it. */
const BARELY_UNLIKELY_OF_OTHER_MAKE = -0.5;
/** Number of boxes around, each wider than the one before, in which prose counts as near. */
const MAX_BOXES_AROUND = 3;
/** Number of blocks after the last kept one among which more of the story may stand. */
const MAX_BLOCKS_BEYOND = 6;
/** Most boxes, one in the other, in which each heading and each paragraph may stand alone. */
const MAX_WRAPPERS = 4;
/** Most blocks of such a box: a line for screen readers may stand in it, too. */
const MAX_WRAPPED_BLOCKS = 3;
/** Share of a heading that a phrase of furniture covers, 0 to 1, from which it is no heading of the story. */
const MIN_ANNOUNCING_COVER = 0.6;

/**
 * Brings back parts amid the story that are seldom written in sentences (quotations and embedded posts,
 * tables of figures, notices of correction), and paragraphs and headings that only their position speaks
 * against: far down a long story, or bare among its paragraphs. Removals in boxes that are named as something
 * else stay.
 */
export function rescue(draft: Draft): void {
  const span = storySpan(draft);
  if (!span) return;
  const tables = new Set<Box>();
  let { last } = span;
  for (let i = span.first; i <= last; i++) {
    const block = draft.page.blocks[i];
    if (!block) continue;
    const { table } = block.box;
    if (table) rescueTable(table, draft, tables);
    if (draft.isKept(block) || !((draft.odds[i] ?? MIN_ODDS) > MIN_ODDS)) continue;
    if (!isOwn(block, draft) || draft.outline.innerTraits(block.box) & ELSEWHERE) continue;
    draft.restore(block);
    last = Math.max(last, i + MAX_BLOCKS_BEYOND);
  }
  for (const block of draft.page.blocks.slice(span.first, last))
    if (partsProse(block, draft)) draft.restore(block);
}

/**
 * True if the block is a heading that announces nothing foreign, above or between kept prose that stands
 * beside it.
 */
function partsProse(block: PageBlock, { outline, page, verdicts }: Draft): boolean {
  const { index, kind, box, linkDensity } = block;
  const reason = verdicts[index]?.reason;
  if (kind !== 'heading' || !reason || reason === 'duplicate' || reason === 'hidden') return false;
  if (linkDensity > 0.5 || outline.innerTraits(box) & ELSEWHERE) return false;
  const stands = (at: number): boolean => {
    const other = page.blocks[at];
    return !!other && !verdicts[at] && areBeside(box, other.box, outline);
  };
  const isNext = (from: number, to: number): boolean =>
    to - from <= MAX_BLOCKS_BEYOND &&
    page.blocks.slice(from + 1, to).every((between) => verdicts[between.index]?.reason === 'hidden');
  const after = outline.proseIndexAfter(index);
  const before = outline.proseIndexBefore(index);
  const { match } = wordingOf(block);
  if (match)
    return match.cover < MIN_ANNOUNCING_COVER && isNext(index, after) && stands(after) && stands(before);
  if (reason === 'outside' && page.blocks[index + 1]?.kind === 'item' && stands(index + 1)) return true;
  return stands(after) && (isNext(index, after) || stands(before));
}

/** True if the two boxes stand in one box. Each of them may be wrapped in boxes of its own. */
function areBeside(heading: Box, other: Box, outline: Outline): boolean {
  let own = heading;
  for (let level = 0; level < MAX_WRAPPERS; level++) {
    let at: Box | null = other;
    for (let up = 0; at && up < MAX_WRAPPERS; up++, at = at.parent) if (at.parent === own.parent) return true;
    if (
      !own.parent ||
      own.parent.end - own.parent.first > MAX_WRAPPED_BLOCKS ||
      outline.prose(own.parent) > 0
    )
      return false;
    own = own.parent;
  }
  return false;
}

/**
 * Brings back a table as a whole if it is the story's: one shown in part says something else.
 * @param seen tables that were looked at before
 */
function rescueTable(table: Box, draft: Draft, seen: Set<Box>): void {
  if (seen.has(table)) return;
  seen.add(table);
  if (draft.outline.innerTraits(table) & ELSEWHERE) return;
  const cells = draft.page.blocks.slice(table.first, table.end);
  const isInPart = cells.some((cell) => cell.text && draft.isKept(cell)) && !isLayoutTable(table);
  if (!isInPart && !(isDataTable(table, draft) && hangsOnStory(table, draft))) return;
  for (const cell of cells) draft.restore(cell);
}

/**
 * Returns the indices of the first and the last kept block of text, widened a little for what closes a story;
 * null: none was kept.
 */
function storySpan(draft: Draft): { first: number; last: number } | null {
  let first = -1;
  let last = -1;
  for (const { index, text } of draft.kept()) {
    if (!text || Number.isNaN(draft.odds[index])) continue;
    if (first < 0) first = index;
    last = index;
  }
  return first < 0 ? null : { first: Math.max(0, first - 3), last: last + MAX_BLOCKS_BEYOND };
}

function isOwn(block: PageBlock, draft: Draft): boolean {
  const { quote } = block.box;
  if (isBodyProse(block, draft) || goesOnInBox(block, draft) || isAmidAlike(block, draft)) return true;
  if (quote && hangsOnStory(quote, draft)) return true;
  return !!(block.box.traits & Trait.correction) && block.stats.words > 5 && block.stats.endsSentence;
}

/**
 * True if the block is prose right after kept prose in one box with it: of the same make, or bare in the box
 * of the paragraphs.
 */
function isBodyProse(block: PageBlock, { outline, odds, verdicts, page }: Draft): boolean {
  const { index, box } = block;
  if (verdicts[index]?.reason !== 'outside' || !outline.isProse(index)) return false;
  const before = page.blocks[outline.proseIndexBefore(index)];
  if (!before || verdicts[before.index]) return false;
  const isBare = before.box.parent === box || before.box === box.parent;
  if (!isBare && before.box.parent !== box.parent) return false;
  const isAlike = isBare || outline.likeness(before.box) === outline.likeness(box);
  return (odds[index] ?? MIN_ODDS) > (isAlike ? BARELY_UNLIKELY : BARELY_UNLIKELY_OF_OTHER_MAKE);
}

/**
 * True if the block is a sentence of the make of the kept line after it, behind another of that make or a kept
 * heading beside it.
 */
function isAmidAlike({ index, box, stats, kind }: PageBlock, { page, verdicts, outline }: Draft): boolean {
  if (kind !== 'text' || !stats.endsSentence || verdicts[index]?.reason !== 'outside') return false;
  const stands = (other: PageBlock | undefined): other is PageBlock =>
    !!other?.text && !verdicts[other.index];
  const isAlike = (other: PageBlock | undefined): boolean =>
    stands(other) && outline.likeness(other.box) === outline.likeness(box);
  const before = page.blocks[index - 1];
  const isHeaded = stands(before) && before.kind === 'heading' && areBeside(before.box, box, outline);
  return isAlike(page.blocks[index + 1]) && (isHeaded || isAlike(before));
}

/**
 * True if a single line break parts the line from a kept one that ends no sentence, in the same box: both are
 * one paragraph.
 */
function goesOnInBox({ index, box, afterBreak }: PageBlock, { page, verdicts }: Draft): boolean {
  const before = page.blocks[index - 1];
  if (!afterBreak || !before || verdicts[before.index] || verdicts[index]?.reason !== 'outside') return false;
  return before.box === box && !before.stats.endsSentence;
}

/**
 * True if kept prose stands near: in one of the next boxes around, each of which holds more than the one
 * within.
 */
function hangsOnStory(box: Box, draft: Draft): boolean {
  let within = box;
  for (let level = 0; level < MAX_BOXES_AROUND; level++) {
    const around = wider(within);
    if (!around) return false;
    if (nearest(box.first - 1, -1, around, draft) || nearest(box.end, 1, around, draft)) return true;
    within = around;
  }
  return false;
}

/**
 * Returns the next box around that holds more, or null: embedded posts and tables stand in boxes of their
 * own, one in the other.
 */
function wider({ first, end, parent }: Box): Box | null {
  let around = parent;
  while (around && around.first === first && around.end === end) around = around.parent;
  return around;
}

/**
 * True if, on one side and within the box `around`, the first prose is kept, or a kept line of some length
 * comes before it.
 * @param from index of the first block looked at
 * @param step 1: onwards, -1: backwards
 */
function nearest(from: number, step: 1 | -1, around: Box, draft: Draft): boolean {
  for (let i = from, tries = 0; i >= around.first && i < around.end && tries < 12; i += step, tries++) {
    const block = draft.page.blocks[i];
    if (!block) continue;
    if (draft.outline.isProse(i)) return draft.isKept(block);
    if (block.stats.words >= LONG_LINE_WORDS && block.kind === 'text' && draft.isKept(block)) return true;
  }
  return false;
}
