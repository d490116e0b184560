import type { Box, PageBlock } from '../../blocks/page.ts';
import { wordingOf } from '../../blocks/wording.ts';
import { isPhrase } from '../../phrases/phrase-match.ts';
import { RESPONSES } from '../../phrases/phrase-table.ts';
import type { Draft } from '../draft/draft.ts';

/** Words of a line that offers to answer or to report, the number of those who did aside. */
const RESPONSE_WORDS = 5;
/** Such lines below one comment. */
const MOST_OFFERS = 8;
/** Boxes of one make with such a line that are comments. */
const LEAST = 2;
/** Blocks of a box that holds one comment. */
const MOST_BLOCKS = 60;
/** Levels up from such a line to the box of its comment. */
const MAX_LEVELS = 12;
/** Words of prose beside the comments without which they are what the page is about. */
const STORY_WORDS = 40;

/**
 * Removes what readers wrote in boxes that nothing names: of one make, below the headline, with a line in each that offers
 * to answer or to report ("Reply"). A page that is little else keeps them.
 */
export function removeReaderComments(draft: Draft): void {
  for (const cards of listsOfCards(draft)) {
    if (cards.length < LEAST || !hasStoryBeside(cards, draft)) continue;
    for (const card of cards)
      draft.removeBox(card, 'comments', `one of ${cards.length} texts with an offer to answer`);
  }
}

/** The boxes that hold a line of response and no other comment's; those together whose texts stand in one make of box. */
function listsOfCards(draft: Draft): Iterable<Box[]> {
  const { blocks } = draft.page;
  const responses = blocks.filter(isResponse);
  const lists = new Map<string, Box[]>();
  let end = 0;
  responses.forEach((block, i) => {
    if (block.index < end || block.index < draft.outline.headlineIndex) return;
    const around = boxesAround(block, responses[i - 1], nextOf(responses, i, blocks));
    const core = around.find((box) => isText(blocks.slice(box.first, block.index)));
    const card = around.at(-1);
    if (!core || !card) return;
    end = card.end;
    const [name = ''] = (core.element.getAttribute('class') ?? '').trim().split(/\s+/, 1);
    const make = `${core.tag} ${name}`;
    const list = lists.get(make);
    if (list) list.push(card);
    else lists.set(make, [card]);
  });
  return lists.values();
}

/** Whether one of the blocks says more than what is offered. */
const isText = (blocks: readonly PageBlock[]): boolean =>
  blocks.some(({ stats }) => stats.words > RESPONSE_WORDS);

function isResponse(block: PageBlock): boolean {
  if (!block.text || block.stats.words > RESPONSE_WORDS) return false;
  return isPhrase(wordingOf(block).folded.replace(/^[\d ]+|[\d ]+$/g, ''), RESPONSES);
}

/** The next response that a text parts from this one: "Reply", "Like" and "Report" stand below one comment. */
function nextOf(
  responses: readonly PageBlock[],
  i: number,
  blocks: readonly PageBlock[],
): PageBlock | undefined {
  const from = responses[i]?.index ?? 0;
  return responses
    .slice(i + 1, i + 1 + MOST_OFFERS)
    .find(({ index }) => isText(blocks.slice(Math.max(from, index - MOST_BLOCKS), index)));
}

/** The boxes around a response that hold neither the one before nor the next, the smallest first. */
function boxesAround(block: PageBlock, before: PageBlock | undefined, next: PageBlock | undefined): Box[] {
  const holds = ({ first, end }: Box, other: PageBlock | undefined): boolean =>
    !!other && other.index >= first && other.index < end;
  const around: Box[] = [];
  for (let box: Box | null = block.box; box && around.length < MAX_LEVELS; box = box.parent) {
    if (holds(box, before) || holds(box, next) || box.end - box.first > MOST_BLOCKS) break;
    around.push(box);
  }
  return around;
}

/** Whether the page has kept prose that none of the cards, in reading order, holds, and none of them the headline. */
function hasStoryBeside(cards: readonly Box[], { page, outline, verdicts }: Draft): boolean {
  if (cards.some((card) => outline.holdsHeadline(card))) return false;
  let words = 0;
  let next = 0;
  for (const { index, stats } of page.blocks) {
    while (next < cards.length && index >= (cards[next] as Box).end) next++;
    if (
      verdicts[index] ||
      !outline.isProse(index) ||
      index >= (cards[next]?.first ?? Number.POSITIVE_INFINITY)
    )
      continue;
    words += stats.words;
    if (words >= STORY_WORDS) return true;
  }
  return false;
}
