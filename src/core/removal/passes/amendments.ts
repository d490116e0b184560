import { wordingOf } from '../../blocks/wording.ts';
import { startOf } from '../../phrases/phrase-match.ts';
import { AMENDED } from '../../phrases/phrase-table.ts';
import type { Draft } from '../draft/draft.ts';

/** Most blocks between the story's last line and the newsroom's word on it: shares, tags and the like. */
const MAX_BLOCKS_BEYOND = 20;
/** Reasons that speak of the place or the box of a line, and not of its words. */
const DOUBTFUL: ReadonlySet<string | undefined> = new Set(['outside', 'meta-line', 'legal']);
/** Share of links in such a line, 0 to 1: it may link to the paper's rules, and is no teaser. */
const MAX_LINK_DENSITY = 0.5;

/**
 * Brings back the lines at the story's foot by which the newsroom says that it was another before ("This article was
 * amended on …"): they stand outside the body on many pages, and no other line speaks so.
 */
export function rescueAmendments(draft: Draft): void {
  const { blocks } = draft.page;
  const last = blocks.findLastIndex((block) => block.kind === 'text' && draft.isKept(block));
  if (last < 0) return;
  for (const block of blocks.slice(0, last + MAX_BLOCKS_BEYOND)) {
    const { kind, index, linkDensity } = block;
    if (kind !== 'text' || !DOUBTFUL.has(draft.verdicts[index]?.reason) || linkDensity > MAX_LINK_DENSITY)
      continue;
    if (startOf(wordingOf(block).folded, AMENDED)) draft.restore(block);
  }
}
