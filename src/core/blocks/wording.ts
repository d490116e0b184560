import { foldLine, matchOf } from '../phrases/phrase-match.ts';
import type { PageBlock, Wording } from './page.ts';

/** Longer lines announce nothing. */
const MAX_WORDS = 60;

/** Folds the words of a block and finds what they announce, where the block is short enough; done once a block. */
export function wordingOf(block: PageBlock): Wording {
  if (!block.wording) {
    const folded = foldLine(block.text);
    block.wording = { folded, match: folded && block.stats.words <= MAX_WORDS ? matchOf(folded) : null };
  }
  return block.wording;
}
