import type { Box, PageBlock } from '../../blocks/page.ts';
import { Role, rolesOf } from '../../blocks/tags.ts';
import type { Draft } from '../draft/draft.ts';

/** Most blocks that may stand within a sentence: buttons, a card, an advertisement. */
const MAX_BETWEEN = 12;
/** Most boxes from a line up to the one that its sentence goes on in. */
const MAX_LEVELS = 6;
/** Elements that hold one paragraph. */
const PARAGRAPH = /^(?:p|h[1-6]|figcaption)$/;
/** Elements that stand between sentences, and not within one. */
const PARTS = /^(?:p|h[1-6]|ul|ol|dl|li|table|blockquote|pre)$/;
const CLOSED = /[.!?…:;。！？।؟：；]["'”’»)\]」』]*$/;
const GOES_ON = /^(?:[,.;:!?)\]%”’»…、。，]|['-]\p{Ll}|[^\p{L}]{0,3}\p{Ll}|\p{Lo})/u;

/**
 * Joins lines that are one sentence, parted by something that stands in it (a button, a card that explains a
 * term, an advertisement). Keeps the lines together and removes the text between them; pictures and
 * recordings may stay.
 */
export function joinPartedLines(draft: Draft): void {
  const { blocks } = draft.page;
  for (const block of blocks) {
    if (!isText(block)) continue;
    const rest = restOf(block, draft);
    if (!rest || !(draft.isKept(block) || draft.isKept(rest))) continue;
    draft.restore(block);
    draft.restore(rest);
    draft.continued.set(rest, block);
    for (const between of blocks.slice(block.index + 1, rest.index))
      if (between.text && between.kind !== 'caption')
        draft.remove(between, 'outside', 'stands within a sentence of the story');
  }
}

const isText = ({ kind }: PageBlock): boolean => kind === 'text' || kind === 'item' || kind === 'heading';

/** Returns the line that goes on with the sentence of this one; null: the sentence is whole. */
function restOf(block: PageBlock, { page }: Draft): PageBlock | null {
  const around = flowOf(block.box, false);
  for (let i = block.index + 1; i <= block.index + 1 + MAX_BETWEEN; i++) {
    const next = page.blocks[i];
    const within = next && around.find(({ end }) => i < end);
    if (!within) return null;
    const box = isText(next) ? flowOf(next.box, true).find((each) => around.includes(each)) : undefined;
    if (!box) {
      if (PARTS.test(childOf(within, next.box)?.tag ?? '')) return null;
      continue;
    }
    if (next.kind !== block.kind && next.kind !== 'text') return null;
    const isBeside = i > block.index + 1 || block.box !== next.box;
    return isBeside && goesOn(block, next, box, page.blocks.slice(block.index + 1, i)) ? next : null;
  }
  return null;
}

/**
 * Returns the box of a line and those around it in which its sentence may go on. Inline elements end no
 * sentence; an element that no paragraph may hold has ended the paragraph of the line.
 * @param isRest true for the line that goes on: it begins no paragraph of its own
 */
function flowOf(box: Box, isRest: boolean): Box[] {
  const flow = [box];
  for (let at: Box | null = box; at && flow.length < MAX_LEVELS; at = at.parent) {
    if (at !== box) flow.push(at);
    if ((isRest || at.tag !== 'p') && rolesOf(at.tag) & Role.block) break;
  }
  return flow;
}

/** Returns the child of `around` that is or holds the box `within`, or null. */
function childOf(around: Box, within: Box): Box | null {
  let at: Box | null = within;
  while (at && at.parent !== around) at = at.parent;
  return at;
}

function goesOn(block: PageBlock, next: PageBlock, box: Box, between: readonly PageBlock[]): boolean {
  if (next.afterBreak) return false;
  const isOne = PARAGRAPH.test(box.tag) && !box.element.getElementsByTagName('br').length;
  if (isOne && between.every(({ kind }) => kind === 'control')) return true;
  return !CLOSED.test(block.text) && GOES_ON.test(next.text);
}

/**
 * Most words of a dateline, the line that says where a story was written; `MIN_STORY_WORDS`: least words of
 * the paragraph below.
 */
const MAX_PLACE_WORDS = 9;
const MIN_STORY_WORDS = 12;
/**
 * A dateline: the name of a place with a dash behind it, such as "AUBURN, Wash. —" or "PARIS, May 5 (Coast
 * Agency) –".
 */
const PLACE = /^\p{Lu}[\p{L}\p{M} .,'’/-]{1,40}(?:[\d\s]{0,4})(?:\([^()]{2,40}\))?\s*[—–-]{1,2}$/u;
const DASHED = /[—–-]$/;
const PLACE_ALONE = /^\p{Lu}[\p{Lu}\p{M} .'’-]{2,30}(?:, \p{Lu}[\p{L}. ]{1,20})?$/u;

/** Joins a dateline that stands in an element of its own to the first paragraph. */
export function joinDateline(draft: Draft): void {
  const { blocks } = draft.page;
  const first = draft.kept().find(({ kind, stats }) => kind === 'text' && stats.words >= MIN_STORY_WORDS);
  const place = first && blocks[first.index - 1];
  if (!first || !place || !isPlace(place)) return;
  draft.restore(place);
  draft.continued.set(first, place);
}

function isPlace({ kind, text, stats, box, linkDensity }: PageBlock): boolean {
  if (kind !== 'text' || stats.words > MAX_PLACE_WORDS || linkDensity > 0.5) return false;
  if (DASHED.test(text) && PLACE.test(text)) return true;
  return /dateline|location|place/i.test(box.element.getAttribute('class') ?? '') && PLACE_ALONE.test(text);
}
