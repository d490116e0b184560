import type { Box, PageBlock } from '../../blocks/page.ts';
import { linkUrl } from '../../blocks/urls.ts';
import type { Draft } from '../draft/draft.ts';
import { isHeadlineLink } from '../reasons/related.ts';

/** Teasers beside each other that make a list: with summaries, and with pictures alone. */
const LEAST = { summaries: 3, pictures: 2 };
/** Blocks of a box that holds one teaser, and words of the headline and what stands with it. */
const MOST_BLOCKS = 12;
const MOST_WORDS = 140;
/** Lines of a summary, and words from which a line is one. */
const MOST_LINES = 2;
const LONG_LINE = 8;

interface Teaser {
  card: Box;
  isSummed: boolean;
}

/**
 * Removes teasers: boxes of one make side by side, with no prose between them, that hold each a headline linked to
 * another page of the site, and a picture or below it a line or two. A story that is nothing else keeps them.
 */
export function removeTeasers(draft: Draft): void {
  for (const teasers of lists(draft)) {
    const least = teasers.some(({ isSummed }) => isSummed) ? LEAST.summaries : LEAST.pictures;
    if (teasers.length < least || !hasStoryBeside(teasers, draft)) continue;
    for (const { card } of teasers)
      draft.removeBox(card, 'related', `one of ${teasers.length} teasers side by side`);
  }
}

/** The teasers of the page by the box that holds them, those of one make together. */
function lists(draft: Draft): Iterable<Teaser[]> {
  const found = new Map<string, Teaser[]>();
  const here = ADDRESS.exec(draft.page.base);
  let end = 0;
  for (const block of draft.page.blocks) {
    if (block.index < end || !isHeadlineLink(block) || !leadsToOtherPage(block, here)) continue;
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

/** What stands with a headline in a small box of their own, if that is a picture or a summary below it, and no more. */
function teaserAround(headline: PageBlock, draft: Draft): Teaser | null {
  const card = cardAround(headline, draft);
  if (!card) return null;
  const blocks = draft.page.blocks.slice(card.first, card.end);
  const lines = blocks.filter(({ stats, linkDensity }) => stats.words >= LONG_LINE && linkDensity < 0.3);
  const words = blocks.reduce((sum, { stats }) => sum + stats.words, 0);
  if (words > MOST_WORDS || lines.length > MOST_LINES || lines.some(({ index }) => index < headline.index))
    return null;
  const isSummed = lines.length > 0;
  return isSummed || blocks.some(({ kind }) => kind === 'picture') ? { card, isSummed } : null;
}

/** The largest box around the headline that holds no other and is small. */
function cardAround(headline: PageBlock, { page }: Draft): Box | null {
  const isCard = ({ first, end }: Box): boolean =>
    end - first <= MOST_BLOCKS &&
    page.blocks.slice(first, end).every((block) => !isHeadlineLink(block) || block.text === headline.text);
  let card = headline.box;
  if (!isCard(card)) return null;
  while (card.parent && isCard(card.parent)) card = card.parent;
  return card;
}

const ADDRESS = /^https?:\/\/(?:www\.)?([^/?#]+)([^?#]*)/;

/** Whether the line leads to another page of the site that this page is of: an address in host and path. */
function leadsToOtherPage({ runs }: PageBlock, here: RegExpExecArray | null): boolean {
  if (!here) return false;
  const href = runs.find((run) => run.href)?.href ?? null;
  const there = ADDRESS.exec(linkUrl(href, here.input) ?? '');
  return !!there && there[1] === here[1] && there[2] !== here[2];
}

/** Whether the box around the teasers holds nothing else, and the story more than they do. */
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
