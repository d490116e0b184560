import type { Box, PageBlock } from '../../blocks/page.ts';
import { wordingOf } from '../../blocks/wording.ts';
import type { Draft } from '../draft/draft.ts';
import { FOREIGN } from '../reasons/evidence.ts';

const COLON = /[:：]["'”’»]?$/;
/** Least words of a line that announces something. */
const MIN_WORDS = 3;
/** Share of links, 0 to 1, above which a box leads elsewhere. */
const MAX_LINKS = 0.5;
/** Most blocks of a box that is brought back, unless it is a list; a larger one is a section of the page. */
const MAX_BLOCKS = 6;
/** Most levels from the line up to the box that holds both it and what it announces. */
const MAX_LEVELS = 4;

/**
 * Brings back the list, the quotation or the words of one speaker that a line of the story announces with a
 * colon. They are short, and often set apart in a box of their own, so that they look little like the story.
 */
export function rescueAnnounced(draft: Draft): void {
  const { blocks } = draft.page;
  for (const block of draft.kept()) {
    if (!announces(block)) continue;
    const next = blocks[block.index + 1];
    const box = next?.text ? boxBeside(next, block) : null;
    if (!box || !isOpen(box, draft)) continue;
    for (const each of blocks.slice(box.first, box.end)) draft.restore(each);
  }
}

function announces(block: PageBlock): boolean {
  const { text, kind, stats, linkDensity } = block;
  if ((kind !== 'text' && kind !== 'item') || stats.words < MIN_WORDS || linkDensity > MAX_LINKS)
    return false;
  return COLON.test(text.slice(-3)) && !wordingOf(block).match;
}

/** Returns the widest box around a block that does not hold the line before it, or null. */
function boxBeside(block: PageBlock, line: PageBlock): Box | null {
  let { box } = block;
  if (line.index >= box.first && line.index < box.end) return null;
  let up = line.box.parent;
  for (let level = 0; level < MAX_LEVELS && up; level++, up = up.parent) {
    if (block.index < up.first || block.index >= up.end) continue;
    while (box.parent && box.parent !== up) box = box.parent;
    return box.parent ? box : null;
  }
  return null;
}

/**
 * True if all that stands in a box is kept or was left out as `outside` only, and the box looks like no
 * section and no list of links.
 */
function isOpen(box: Box, { page, outline, verdicts }: Draft): boolean {
  const isList = box.tag === 'ul' || box.tag === 'ol' || page.blocks[box.first]?.kind === 'item';
  if (!isList && box.end - box.first > MAX_BLOCKS) return false;
  if (outline.linkShare(box) > MAX_LINKS || outline.innerTraits(box) & FOREIGN) return false;
  return page.blocks
    .slice(box.first, box.end)
    .every(({ index }) => !verdicts[index] || verdicts[index]?.reason === 'outside');
}
