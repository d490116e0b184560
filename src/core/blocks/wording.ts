import { foldLine, matchOf } from '../phrases/phrase-match.ts';
import type { PageBlock, Wording } from './page.ts';

/** Most words of a line that can announce something. */
const MAX_WORDS = 60;

/**
 * Returns the folded words of a block and, where it has at most `MAX_WORDS` words, the phrase of furniture
 * that they begin with. Worked out once and kept in the block.
 */
export function wordingOf(block: PageBlock): Wording {
  if (!block.wording) {
    const folded = foldLine(block.text);
    block.wording = { folded, match: folded && block.stats.words <= MAX_WORDS ? matchOf(folded) : null };
  }
  return block.wording;
}
