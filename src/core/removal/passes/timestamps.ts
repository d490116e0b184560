import type { PageBlock } from '../../blocks/page.ts';
import type { Likeness } from '../../outline/outline.ts';
import type { Draft } from '../draft/draft.ts';

/** Least number of times between the paragraphs of a live blog. */
const MIN_POSTS = 3;
/** Most words of a line that tells a post's time. */
const MAX_WORDS = 9;
/** Most blocks between a post's time and its first paragraph. */
const MAX_BLOCKS_BETWEEN = 8;

/**
 * Finds the times that head the posts of a live blog, and brings them back from among the lines about the
 * story. Returns none for a page with fewer than `MIN_POSTS`.
 */
export function postTimes(draft: Draft): ReadonlySet<PageBlock> {
  const { blocks } = draft.page;
  const times = blocks.filter((block) => isPostTime(block) && keptProseFollows(block, draft));
  const makes = new Map<Likeness, number>();
  for (const { box } of times) {
    const make = draft.outline.likeness(box);
    makes.set(make, (makes.get(make) ?? 0) + 1);
  }
  const found = new Set<PageBlock>();
  let lastProse = -1;
  for (const block of times) {
    // a post has one time; a byline's date looks unlike the times of posts
    if ((makes.get(draft.outline.likeness(block.box)) ?? 0) < MIN_POSTS) continue;
    const prose = draft.outline.proseIndexAfter(block.index);
    if (prose !== lastProse) found.add(block);
    lastProse = prose;
  }
  if (found.size < MIN_POSTS) return new Set();
  for (const block of found) draft.restore(block);
  return found;
}

/**
 * A time of day, alone or with a few letters: "Posted 9:41 pm", "14.05 CET". Both cases are written out: to
 * find the other case of so many letters takes the browser longer than all lines do.
 */
const CLOCK_TIME = /^\D{0,12}\d{1,2}[:.hH]\d{2}(?:\s?[apAP]\.?[mM]\.?)?(?:\s[A-Za-z\u00c0-\uffff]{2,5})?$/;

/** True if the line says no more than when a post was written. */
export function isPostTime({ time, text, stats }: PageBlock): boolean {
  if (stats.words > MAX_WORDS || !text) return false;
  return time !== null || CLOCK_TIME.test(text);
}

function keptProseFollows({ index }: PageBlock, draft: Draft): boolean {
  const next = draft.outline.proseIndexAfter(index);
  const block = draft.page.blocks[next];
  return !!block && next - index <= MAX_BLOCKS_BETWEEN && draft.isKept(block);
}
