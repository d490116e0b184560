import type { Box, PageBlock } from '../../blocks/page.ts';
import { Trait } from '../../blocks/traits.ts';
import { wordingOf } from '../../blocks/wording.ts';
import type { Draft } from '../draft/draft.ts';
import { isPostTime } from './timestamps.ts';

/** Least number of lines with a time of day in a ticker. */
const MIN_LINES = 3;
/** Share of the page's prose, 0 to 1, above which a box is the story itself, told post by post. */
const MIN_STORY_SHARE = 0.5;
/** Most levels from the time of a line up to the box that holds all lines. */
const MAX_LEVELS = 5;
/** Traits of boxes that show the latest of another story. */
const TICKER = Trait.live | Trait.related | Trait.navigation | Trait.teaser | Trait.sidebar;

/**
 * Removes the box of a running story within another one: lines each under its time of day, in a box that is called a
 * ticker or headed as one. A page that is a live blog keeps its posts, and a story its own course of events.
 */
export function removeLiveBoxes(draft: Draft): void {
  if (draft.metadata.types.includes('live-blog')) return;
  let end = 0;
  for (const block of draft.page.blocks) {
    if (block.index < end || !isPostTime(block)) continue;
    const box = tickerAround(block, draft);
    if (!box) continue;
    end = box.end;
    draft.removeBox(box, 'related', 'a box of news by the minute');
  }
}

function tickerAround({ box }: PageBlock, draft: Draft): Box | null {
  const { outline, page } = draft;
  let around: Box | null = box;
  for (let level = 0; around && level < MAX_LEVELS; level++, around = around.parent) {
    if (outline.prose(around) > MIN_STORY_SHARE * outline.totalProse || outline.holdsHeadline(around))
      return null;
    if (!(around.traits & TICKER) && !isHeadedAsTicker(around, draft)) continue;
    const times = page.blocks.slice(around.first, around.end).filter(isPostTime);
    return times.length >= MIN_LINES && hasStoryBeside(around, draft) ? around : null;
  }
  return null;
}

function isHeadedAsTicker({ first, end }: Box, { page }: Draft): boolean {
  const block = page.blocks[first];
  if (block?.kind !== 'heading' || first + 1 >= end) return false;
  const { match } = wordingOf(block);
  return match?.reason === 'live' || match?.reason === 'related';
}

/** True if more kept prose stands outside the box than prose within it. */
function hasStoryBeside(box: Box, draft: Draft): boolean {
  let beside = 0;
  for (const { index, stats } of draft.kept())
    if (draft.outline.isProse(index) && (index < box.first || index >= box.end)) beside += stats.words;
  return beside > draft.outline.prose(box);
}
