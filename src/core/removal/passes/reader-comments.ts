import type { Box, PageBlock } from '../../blocks/page.ts';
import { wordingOf } from '../../blocks/wording.ts';
import { isPhrase } from '../../phrases/phrase-match.ts';
import { RESPONSES } from '../../phrases/phrase-table.ts';
import type { Draft } from '../draft/draft.ts';

/** Most words of a line that offers to answer or to report, the number of those who did so left out. */
const MAX_RESPONSE_WORDS = 5;
/** Most such lines below one comment. */
const MAX_OFFERS = 8;
/** Least number of boxes of one make with such a line that are comments. */
const MIN_COMMENTS = 2;
/** Most blocks of a box that holds one comment. */
const MAX_BLOCKS = 60;
/** Most levels from such a line up to the box of its comment. */
const MAX_LEVELS = 12;
/** Least words of prose beside the comments; with fewer, the comments are what the page is about. */
const MIN_STORY_WORDS = 40;

/**
 * Removes comments of readers in boxes that nothing names: boxes of one make, below the headline, with a line
 * in each that offers to answer or to report ("Reply"). A page that is little else keeps them.
 */
export function removeReaderComments(draft: Draft): void {
  for (const cards of listsOfCards(draft)) {
    if (cards.length < MIN_COMMENTS || !hasStoryBeside(cards, draft)) continue;
    for (const card of cards)
      draft.removeBox(card, 'comments', `one of ${cards.length} texts with an offer to answer`);
  }
}

/**
 * Lists the boxes that hold a line of response and no other comment's. Those whose texts stand in one make of
 * box form one list.
 */
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

/** True if one of the blocks has more words than an offer to answer. */
const isText = (blocks: readonly PageBlock[]): boolean =>
  blocks.some(({ stats }) => stats.words > MAX_RESPONSE_WORDS);

function isResponse(block: PageBlock): boolean {
  if (!block.text || block.stats.words > MAX_RESPONSE_WORDS) return false;
  return isPhrase(wordingOf(block).folded.replace(/^[\d ]+|[\d ]+$/g, ''), RESPONSES);
}

/**
 * Returns the next response with a text between it and this one: "Reply", "Like" and "Report" stand below one
 * comment.
 * @param i index of this one in `responses`
 */
function nextOf(
  responses: readonly PageBlock[],
  i: number,
  blocks: readonly PageBlock[],
): PageBlock | undefined {
  const from = responses[i]?.index ?? 0;
  return responses
    .slice(i + 1, i + 1 + MAX_OFFERS)
    .find(({ index }) => isText(blocks.slice(Math.max(from, index - MAX_BLOCKS), index)));
}

/** Returns the boxes around a response that hold neither the one before nor the next, the smallest first. */
function boxesAround(block: PageBlock, before: PageBlock | undefined, next: PageBlock | undefined): Box[] {
  const holds = ({ first, end }: Box, other: PageBlock | undefined): boolean =>
    !!other && other.index >= first && other.index < end;
  const around: Box[] = [];
  for (let box: Box | null = block.box; box && around.length < MAX_LEVELS; box = box.parent) {
    if (holds(box, before) || holds(box, next) || box.end - box.first > MAX_BLOCKS) break;
    around.push(box);
  }
  return around;
}

/**
 * True if the page has kept prose of at least `MIN_STORY_WORDS` words outside the cards, and none of them holds
 * the headline.
 * @param cards boxes in reading order
 */
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
    if (words >= MIN_STORY_WORDS) return true;
  }
  return false;
}
