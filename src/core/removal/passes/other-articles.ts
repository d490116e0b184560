import type { Box } from '../../blocks/page.ts';
import { wordingOf } from '../../blocks/wording.ts';
import type { Draft } from '../draft/draft.ts';

/**
 * Share of a page's prose, or of its text where that is no prose, above which a box is a story of its own, 0
 * to 1.
 */
const MIN_STORY_SHARE = 0.12;

/** Share of a page's prose, 0 to 1, below which an article beside the story's is no part of it. */
const MAX_TEASER_SHARE = 0.3;

/** Number of blocks at the top of an article among which its headline stands. */
const HEAD_BLOCKS = 6;
/** Most words of a byline. */
const MAX_BYLINE_WORDS = 12;

/**
 * Removes other stories of the page, as endless scrolling leaves them, and teasers. Where one <article> holds
 * the headline of the page, the others outside of it are other stories, if they are small or have a headline.
 * So are boxes of the same make as the one that holds it, if each has an h1, or an h2 with a byline or a date
 * below it. Posts of a live blog stand beneath its headline, not beside it.
 */
export function removeOtherArticles(draft: Draft): void {
  for (const box of [...otherArticles(draft), ...otherBoxes(draft)])
    draft.removeBox(box, 'related', 'another article on the page');
}

function otherArticles(draft: Draft): Box[] {
  const articles = draft.page.boxes.filter(({ tag }) => tag === 'article');
  if (!articles.some((box) => draft.outline.holdsHeadline(box) && holdsText(box, draft))) return [];
  // Posts of a live blog may be small articles beside the one with the headline.
  const isLive = draft.metadata.types.includes('live-blog');
  const own = new Set<Box>();
  const others = new Set<Box>();
  // In reading order: an article comes after the one that it stands in.
  for (const box of articles) {
    const outer = box.parent?.article;
    if (isWithin(own, box) || (!outer && draft.outline.holdsHeadline(box))) own.add(box);
    else if (
      isWithin(others, box) ||
      (!isLive && isTeaser(box, draft)) ||
      (!outer && holdsStory(box, draft) && opensWithHeading(box, draft))
    )
      others.add(box);
  }
  return [...others].filter((box) => !isWithin(others, box));
}

function otherBoxes(draft: Draft): Box[] {
  const { page, outline } = draft;
  const found: Box[] = [];
  for (const { kind, index, box } of page.blocks) {
    if (kind !== 'heading' || index <= outline.headlineIndex || !/^h[12]$/.test(box.heading?.tag ?? ''))
      continue;
    if (found.some(({ first, end }) => index >= first && index < end)) continue;
    let other = box;
    while (other.parent && !outline.holdsHeadline(other.parent)) other = other.parent;
    if (!other.parent || !holdsStory(other, draft) || !hasOwnBeside(other, draft)) continue;
    if (box.heading?.tag === 'h1' || isSigned(index, other, draft)) found.push(other);
  }
  return found;
}

/**
 * True if the heading opens the box, and a byline or a date stands below it: the chapters of one story have
 * none.
 * @param heading index of the heading's block
 */
function isSigned(heading: number, { first, end }: Box, { page }: Draft): boolean {
  if (heading - first >= HEAD_BLOCKS) return false;
  for (const block of page.blocks.slice(heading + 1, Math.min(end, heading + 1 + HEAD_BLOCKS))) {
    if (block.stats.words > MAX_BYLINE_WORDS) continue;
    if (block.time !== null || wordingOf(block).match?.reason === 'meta') return true;
  }
  return false;
}

/** True if the box with the page's headline stands beside this one and is of the same make. */
function hasOwnBeside(other: Box, draft: Draft): boolean {
  let own: Box | null = draft.page.blocks[draft.outline.headlineIndex]?.box ?? null;
  while (own && own.parent !== other.parent) own = own.parent;
  if (!own || !holdsStory(own, draft)) return false;
  return own.tag === other.tag && own.element.className === other.element.className;
}

function holdsStory(box: Box, { outline }: Draft): boolean {
  return outline.prose(box) > MIN_STORY_SHARE * outline.totalProse;
}

function holdsText(box: Box, draft: Draft): boolean {
  return holdsStory(box, draft) || draft.outline.textShare(box) > MIN_STORY_SHARE;
}

function isWithin(articles: ReadonlySet<Box>, { parent }: Box): boolean {
  return !!parent?.article && articles.has(parent.article);
}

function isTeaser(box: Box, { outline }: Draft): boolean {
  return outline.prose(box) < MAX_TEASER_SHARE * outline.totalProse;
}

/** True if a headline (h1 or h2) stands at the top of the article. */
function opensWithHeading(box: Box, { page }: Draft): boolean {
  for (const block of page.blocks.slice(box.first, Math.min(box.end, box.first + HEAD_BLOCKS))) {
    if (block.kind === 'heading' && /h[12]/.test(block.box.heading?.tag ?? '')) return true;
  }
  return false;
}
