import type { Box } from '../blocks/page.ts';
import type { Draft } from './draft.ts';

/** Share of a page's prose from which an <article> is a story of its own. */
const STORY = 0.12;

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
  for (const box of stories) if (box !== own) draft.removeBox(box, 'related', 'another article on the page');
}

function hasArticleAbove(box: Box): boolean {
  return !!box.parent?.article;
}
