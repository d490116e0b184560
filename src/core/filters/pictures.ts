import type { Box, PageBlock } from '../blocks/page.ts';
import type { Draft, Verdict } from './draft.ts';

const MAX_LEVELS = 4;
const FAR: Verdict = { reason: 'outside', decidedBy: 'a picture outside of the story' };

/** Pictures, recordings and captions go with the text that they stand with. */
export function judgePictures(draft: Draft): void {
  let first = -1;
  let last = -1;
  for (const { index } of draft.kept()) {
    if (Number.isNaN(draft.odds[index])) continue;
    if (first < 0) first = index;
    last = index;
  }
  const { headlineIndex } = draft.outline;
  const from = headlineIndex >= 0 && headlineIndex < first ? Math.max(headlineIndex - 6, 0) : first - 8;
  for (const block of draft.page.blocks) {
    if (block.kind !== 'picture' && block.kind !== 'media' && block.kind !== 'caption') continue;
    const isNear = first >= 0 && block.index >= from && block.index <= last + 4;
    const verdict = isNear ? companyVerdict(block, draft) : FAR;
    if (verdict) draft.remove(block, verdict.reason, verdict.decidedBy);
  }
}

/** The verdict on the text around: null where some of it is kept. */
function companyVerdict(block: PageBlock, draft: Draft): Verdict | null {
  let box: Box | null = block.box.figure?.parent ?? block.box;
  for (let level = 0; box && level < MAX_LEVELS; level++, box = box.parent) {
    let verdict: Verdict | null = null;
    let texts = 0;
    for (let i = Math.max(box.first, block.index - 40); i < box.end && i < block.index + 40; i++) {
      const other = draft.page.blocks[i];
      if (!other || Number.isNaN(draft.odds[i]) || draft.verdicts[i]?.reason === 'duplicate') continue;
      if (draft.isKept(other)) return null;
      verdict ??= draft.verdicts[i] ?? null;
      texts++;
    }
    if (texts) return draft.outline.prose(box) > 0.35 * draft.outline.totalProse ? null : verdict;
  }
  return null;
}
