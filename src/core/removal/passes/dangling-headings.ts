import type { PageBlock } from '../../blocks/page.ts';
import type { RemovalReason } from '../../types.ts';
import type { Draft, Verdict } from '../draft/draft.ts';

/** Reasons of removals that may stand below a heading of the story without being its section. */
const INTERRUPTIONS: ReadonlySet<RemovalReason> = new Set([
  'advertisement',
  'hidden',
  'duplicate',
  'paywall',
]);

/** Most blocks of a box in which a heading stands with its section. */
const MAX_BESIDE = 60;

/**
 * Removes each heading whose section was left out: at the end of the story, before its next heading, or alone
 * in its box.
 */
export function removeDanglingHeadings(draft: Draft): void {
  const { blocks } = draft.page;
  let next: PageBlock | null = null;
  let section: Verdict | null = null;
  for (let i = blocks.length - 1; i >= 0; i--) {
    const block = blocks[i];
    if (!block || draft.isLifted(block)) continue;
    const verdict = draft.verdicts[i];
    if (verdict) {
      if (block.text && !INTERRUPTIONS.has(verdict.reason)) section = verdict;
      continue;
    }
    const isLast = section && (!next || isNotBelow(next, block));
    const why = block.kind !== 'heading' ? null : isLast ? section : removedBeside(block, draft);
    if (why) draft.remove(block, why.reason, 'all that stood below the heading was left out');
    else {
      next = block;
      section = null;
    }
  }
}

function isNotBelow(next: PageBlock, { box }: PageBlock): boolean {
  const level = next.kind === 'heading' && next.box.heading?.tag;
  return !!level && level <= (box.heading?.tag ?? '');
}

/**
 * Returns the verdict on all else that stands in one box with a heading; null: some of it was kept, or there
 * is nothing else.
 */
function removedBeside({ box, index }: PageBlock, { page, verdicts }: Draft): Verdict | null {
  let around = box.parent;
  while (around && around.end - around.first < 2) around = around.parent;
  if (!around || around.first < index || around.end - around.first > MAX_BESIDE) return null;
  let found: Verdict | null = null;
  for (let i = index + 1; i < around.end; i++) {
    const verdict = verdicts[i];
    if (!verdict) return null;
    if (page.blocks[i]?.text && !INTERRUPTIONS.has(verdict.reason)) found ??= verdict;
  }
  return found;
}
