import type { PageBlock } from '../../blocks/page.ts';
import { wordingOf } from '../../blocks/wording.ts';
import { foldLine } from '../../phrases/phrase-match.ts';
import type { Draft } from '../draft/draft.ts';
import type { Reason } from './reason.ts';

const REPEATED = 'stands in the story already';

/** Most blocks between the headline and the kicker. */
const KICKER_REACH = 6;

/** Text that the story shows already: its headline, its kicker, a paragraph given twice. */
export const duplicate: Reason = {
  reason: 'duplicate',
  certain: (block, draft) => {
    if (isHeadline(block, draft)) return 'repeats the headline';
    return isKicker(block, draft) ? 'repeats the kicker' : repeats(block, draft);
  },
  likely: (block, draft) => (isCopy(block, draft) ? REPEATED : null),
};

function isHeadline(block: PageBlock, draft: Draft): boolean {
  const headline = draft.headline;
  if (!headline || block.stats.words > 60) return false;
  return (
    wordingOf(block).folded === headline ||
    (block.box.heading?.tag === 'h1' && block.index === draft.outline.headlineIndex)
  );
}

function isKicker(block: PageBlock, { metadata, outline }: Draft): boolean {
  const { kicker } = metadata;
  if (!kicker || Math.abs(block.index - outline.headlineIndex) > KICKER_REACH) return false;
  return wordingOf(block).folded === foldLine(kicker);
}

/**
 * Returns evidence that the text is given again in another make of box, as in a pull quote or a teaser, or in
 * a copy of the story; else null. Boxes of one make repeat on purpose.
 */
function repeats(block: PageBlock, draft: Draft): string | null {
  if (block.stats.words < 8 || draft.outline.timesSeen(block) < 2) return null;
  const best = draft.bestPlaceOf(block);
  if (best === block) return null;
  const isAlike = draft.outline.likeness(best.box) === draft.outline.likeness(block.box);
  return isAlike && !draft.isInCopy(block) ? null : REPEATED;
}

/** True if the text stands in the story elsewhere, where it looks more like a part of it. */
function isCopy(block: PageBlock, draft: Draft): boolean {
  const best = draft.bestPlaceOf(block);
  return best !== block && block.stats.words >= 8 && (draft.odds[best.index] ?? 0) > 0;
}
