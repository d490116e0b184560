import type { PageBlock } from '../../blocks/page.ts';
import { wordingOf } from '../../blocks/wording.ts';
import { foldLine } from '../../phrases/phrase-match.ts';
import type { Draft } from '../draft/draft.ts';
import type { Reason } from './reason.ts';

const REPEATED = 'stands in the story already';

/** Blocks around the headline among which the kicker stands. */
const NEAR = 6;

/** What the story says already: its headline, its kicker, a paragraph given twice. */
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
  if (!kicker || Math.abs(block.index - outline.headlineIndex) > NEAR) return false;
  return wordingOf(block).folded === foldLine(kicker);
}

/** A text given again in another make of box: a pull quote, a teaser. The same make repeats on purpose. */
function repeats(block: PageBlock, draft: Draft): string | null {
  if (block.stats.words < 8 || draft.outline.timesSeen(block) < 2) return null;
  const best = draft.bestPlaceOf(block);
  if (best === block) return null;
  const isAlike = draft.outline.likeness(best.box) === draft.outline.likeness(block.box);
  return isAlike && !draft.isInCopy(block) ? null : REPEATED;
}

/** A text that stands in the story and, less like a part of it, here. */
function isCopy(block: PageBlock, draft: Draft): boolean {
  const best = draft.bestPlaceOf(block);
  return best !== block && block.stats.words >= 8 && (draft.odds[best.index] ?? 0) > 0;
}
