import type { PageBlock } from '../blocks/page.ts';
import type { Draft } from './draft.ts';

/** Fewer times than this between the paragraphs are no live blog. */
const MIN_POSTS = 3;
const MAX_WORDS = 9;
/** How many blocks may stand between a post's time and its first paragraph. */
const REACH = 8;

/** The times that head the posts of a live blog, brought back from among the lines about the story. */
export function postTimes(draft: Draft): ReadonlySet<PageBlock> {
  const found: PageBlock[] = [];
  const { blocks } = draft.page;
  let proseSince = true;
  for (const block of blocks) {
    if (isTime(block) && proseSince && keptProseFollows(block, draft)) {
      found.push(block);
      proseSince = false;
    } else if (draft.outline.isProse(block.index) && draft.isKept(block)) proseSince = true;
  }
  if (found.length < MIN_POSTS) return new Set();
  for (const block of found) draft.restore(block);
  return new Set(found);
}

function isTime({ time, text, stats }: PageBlock): boolean {
  if (stats.words > MAX_WORDS || !text) return false;
  return time !== null || /^\D{0,12}\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s\p{L}{2,5})?$/iu.test(text);
}

function keptProseFollows({ index }: PageBlock, draft: Draft): boolean {
  const next = draft.outline.proseIndexAfter(index);
  const block = draft.page.blocks[next];
  return !!block && next - index <= REACH && draft.isKept(block);
}
