import type { PageBlock } from '../blocks/page.ts';
import { ZONES } from '../blocks/tags.ts';
import type { Draft } from '../removal/draft/draft.ts';

/** Number of blocks after the last paragraph within which an offer to subscribe may stand. */
const MAX_BLOCKS_BEHIND = 12;
/** Most words of a story that an offer to subscribe may have cut off. */
const MAX_SHORT_STORY_WORDS = 150;
/** Parts of a page in which every reader is asked to subscribe. */
const FURNITURE = ['nav', 'footer', 'header', 'aside'].reduce((bits, tag) => bits | (ZONES.get(tag) ?? 0), 0);

/**
 * True if the publisher's page holds only the beginning of the story: an offer to subscribe or log in stands
 * where the text ends, and the page's metadata, an ellipsis or the length of the text bear it out.
 */
export function isCutOff(draft: Draft): boolean {
  let last: PageBlock | null = null;
  let words = 0;
  for (const block of draft.kept()) {
    if (!block.text || block.kind === 'caption') continue;
    last = block;
    words += block.stats.words;
  }
  if (!last || !paywallAfter(last.index, draft)) return false;
  return (
    draft.metadata.isAccessibleForFree === false ||
    words < MAX_SHORT_STORY_WORDS ||
    /(?:…|\.\.\.)["'”’»]?$/.test(last.text)
  );
}

function paywallAfter(index: number, draft: Draft): boolean {
  const end = Math.min(draft.page.blocks.length, index + MAX_BLOCKS_BEHIND);
  for (let i = index + 1; i < end; i++) {
    const block = draft.page.blocks[i];
    if (draft.verdicts[i]?.reason !== 'paywall' || !block || block.stats.words < 3) continue;
    if (!(block.box.zone & FURNITURE)) return true;
  }
  return false;
}
