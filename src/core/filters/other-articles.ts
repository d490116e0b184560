import type { Box } from '../blocks/page.ts';
import type { Draft } from './draft.ts';

/** Share of a page's prose from which an <article> is a story of its own. */
const STORY = 0.12;

/** Blocks at the top of an article among which its headline stands. */
const HEAD = 6;

/**
 * Several stories on one page, as endless scrolling leaves them: where one <article> holds the headline of the page,
 * the others are other stories. Posts of a live blog stand beneath its headline, not beside it.
 */
export function removeOtherArticles(draft: Draft): void {
  const { outline, page } = draft;
  const stories = page.boxes.filter(
    (box) =>
      box.tag === 'article' && !hasArticleAbove(box) && outline.prose(box) > STORY * outline.totalProse,
  );
  if (stories.length < 2) return;
  const own = stories.find((box) => outline.headlineIndex >= box.first && outline.headlineIndex < box.end);
  if (!own) return;
  for (const box of stories)
    if (box !== own && opensWithHeading(box, draft))
      draft.removeBox(box, 'related', 'another article on the page');
}

function hasArticleAbove(box: Box): boolean {
  return !!box.parent?.article;
}

/** Whether a headline of its own stands at the top of the article, and it is not a part of the story's. */
function opensWithHeading(box: Box, { page }: Draft): boolean {
  for (const block of page.blocks.slice(box.first, Math.min(box.end, box.first + HEAD))) {
    if (block.kind === 'heading' && /h[12]/.test(block.box.heading?.tag ?? '')) return true;
  }
  return false;
}
