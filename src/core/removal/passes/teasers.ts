import type { Box, PageBlock } from '../../blocks/page.ts';
import type { Draft } from '../draft/draft.ts';
import { isHeadlineLink, leadsToOtherPage } from '../reasons/related.ts';

/** Least number of teasers side by side that make a list: with summaries, and with pictures alone. */
const MIN_TEASERS = { summaries: 3, pictures: 2 };
/**
 * Most blocks of a box that holds one teaser; `MAX_WORDS`: most words of the headline and what stands with
 * it.
 */
const MAX_BLOCKS = 12;
const MAX_WORDS = 140;
/** Most lines of a summary; `LONG_LINE_WORDS`: least words of such a line. */
const MAX_LINES = 2;
const LONG_LINE_WORDS = 8;

interface Teaser {
  card: Box;
  isSummed: boolean;
}

/**
 * Removes teasers: boxes of one make side by side, with no prose between them. Each holds a headline linked
 * to another page of the site, and a picture, or a line or two below the headline. A story that is nothing
 * else keeps them.
 */
export function removeTeasers(draft: Draft): void {
  for (const teasers of lists(draft)) {
    const least = teasers.some(({ isSummed }) => isSummed) ? MIN_TEASERS.summaries : MIN_TEASERS.pictures;
    if (teasers.length < least || !hasStoryBeside(teasers, draft)) continue;
    for (const { card } of teasers)
      draft.removeBox(card, 'related', `one of ${teasers.length} teasers side by side`);
  }
}

/** Lists the teasers of the page: those of one make in one box form one list. */
function lists(draft: Draft): Iterable<Teaser[]> {
  const found = new Map<string, Teaser[]>();
  let end = 0;
  for (const block of draft.page.blocks) {
    if (block.index < end || !isHeadlineLink(block) || !leadsToOtherPage(block, draft)) continue;
    const teaser = teaserAround(block, draft);
    if (!teaser) continue;
    const { card } = teaser;
    end = card.end;
    const [name = ''] = (card.element.getAttribute('class') ?? '').trim().split(/\s+/, 1);
    const key = `${card.parent?.index} ${card.tag} ${name}`;
    const list = found.get(key);
    if (list) list.push(teaser);
    else found.set(key, [teaser]);
  }
  return found.values();
}

/**
 * Returns the small box of a headline as a teaser, if a picture or a summary below it stands there too, and
 * no more; else null.
 */
function teaserAround(headline: PageBlock, draft: Draft): Teaser | null {
  const card = cardAround(headline, draft);
  if (!card) return null;
  const blocks = draft.page.blocks.slice(card.first, card.end);
  const lines = blocks.filter(
    ({ stats, linkDensity }) => stats.words >= LONG_LINE_WORDS && linkDensity < 0.3,
  );
  const words = blocks.reduce((sum, { stats }) => sum + stats.words, 0);
  if (words > MAX_WORDS || lines.length > MAX_LINES || lines.some(({ index }) => index < headline.index))
    return null;
  const isSummed = lines.length > 0;
  return isSummed || blocks.some(({ kind }) => kind === 'picture') ? { card, isSummed } : null;
}

/** Returns the largest box around the headline that is small and holds no other headline, or null. */
function cardAround(headline: PageBlock, { page }: Draft): Box | null {
  const isCard = ({ first, end }: Box): boolean =>
    end - first <= MAX_BLOCKS &&
    page.blocks.slice(first, end).every((block) => !isHeadlineLink(block) || block.text === headline.text);
  let card = headline.box;
  if (!isCard(card)) return null;
  while (card.parent && isCard(card.parent)) card = card.parent;
  return card;
}

/** True if the box around the teasers holds no other prose, and the kept story more than they do. */
function hasStoryBeside(teasers: readonly Teaser[], draft: Draft): boolean {
  const { outline } = draft;
  const inCards = teasers.reduce((sum, { card }) => sum + outline.prose(card), 0);
  const list = teasers[0]?.card.parent;
  if (!list || outline.prose(list) > inCards) return false;
  let beside = 0;
  for (const { index, stats } of draft.kept())
    if (outline.isProse(index) && (index < list.first || index >= list.end)) beside += stats.words;
  return beside > inCards;
}
