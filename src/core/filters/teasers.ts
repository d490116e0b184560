import type { Box, PageBlock } from '../blocks/page.ts';
import { linkUrl } from '../blocks/urls.ts';
import type { Draft } from './draft.ts';
import { isHeadlineLink } from './related.ts';

/** Teasers beside each other that make a list. */
const LEAST = 3;
/** Blocks of a box that holds one teaser, and words of the headline and what stands with it. */
const MOST_BLOCKS = 12;
const MOST_WORDS = 140;
/** Lines of a summary, and words from which a line is one. */
const MOST_LINES = 2;
const LONG_LINE = 8;

/**
 * Removes the summaries of teasers: boxes of one make side by side, with no prose between them, that hold each a
 * headline linked to another page of the site and a line or two. A story that is nothing else keeps them.
 */
export function removeTeasers(draft: Draft): void {
  for (const cards of lists(draft)) {
    if (cards.length < LEAST || !hasStoryBeside(cards, draft)) continue;
    for (const card of cards) draft.removeBox(card, 'related', `one of ${cards.length} teasers side by side`);
  }
}

/** The teasers of the page by the box that holds them, those of one make together. */
function lists(draft: Draft): Iterable<Box[]> {
  const found = new Map<string, Box[]>();
  let last: Box | null = null;
  for (const block of draft.page.blocks) {
    if (!isHeadlineLink(block) || (last && block.index < last.end) || !leadsToOtherPage(block, draft))
      continue;
    const card = cardAround(block, draft);
    if (!card?.parent || !holdsSummary(card, draft)) continue;
    last = card;
    const key = `${card.parent.index} ${card.tag} ${card.element.classList[0] ?? ''}`;
    found.set(key, [...(found.get(key) ?? []), card]);
  }
  return found.values();
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

function holdsSummary({ first, end }: Box, { page }: Draft): boolean {
  const blocks = page.blocks.slice(first, end);
  const lines = blocks.filter(
    ({ stats, linkDensity }) => stats.words >= LONG_LINE && linkDensity < 0.3,
  ).length;
  const words = blocks.reduce((sum, { stats }) => sum + stats.words, 0);
  return lines > 0 && lines <= MOST_LINES && words <= MOST_WORDS;
}

const ADDRESS = /^https?:\/\/(?:www\.)?([^/?#]+)([^?#]*)/;

/** Whether the line leads to another page of the site that this page is of. */
function leadsToOtherPage({ runs }: PageBlock, { page }: Draft): boolean {
  const href = runs.find((run) => run.href)?.href ?? null;
  const there = ADDRESS.exec(linkUrl(href, page.base) ?? '');
  const here = ADDRESS.exec(page.base);
  return !!there && !!here && there[1] === here[1] && there[2] !== here[2];
}

/** Whether the box around the teasers holds nothing else, and the story more than they do. */
function hasStoryBeside(cards: readonly Box[], draft: Draft): boolean {
  const { outline } = draft;
  const inCards = cards.reduce((sum, card) => sum + outline.prose(card), 0);
  const list = cards[0]?.parent;
  if (!list || outline.prose(list) > inCards) return false;
  let beside = 0;
  for (const { index, stats } of draft.kept())
    if (outline.isProse(index) && (index < list.first || index >= list.end)) beside += stats.words;
  return beside > inCards;
}
