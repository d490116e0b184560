import type { PageBlock } from '../blocks/page.ts';
import type { RemovalReason } from '../types.ts';
import type { Draft, Verdict } from './draft.ts';

/** What may stand below a heading of the story without being its section. */
const INTERRUPTIONS: ReadonlySet<RemovalReason> = new Set([
  'advertisement',
  'hidden',
  'duplicate',
  'paywall',
]);

/** A heading whose section was left out goes with it: at the end of the story, or before its next heading. */
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
    } else if (block.kind === 'heading' && section && (!next || isNotBelow(next, block))) {
      draft.remove(block, section.reason, 'all that stood below the heading was left out');
    } else {
      next = block;
      section = null;
    }
  }
}

function isNotBelow(next: PageBlock, { box }: PageBlock): boolean {
  const level = next.kind === 'heading' && next.box.heading?.tag;
  return !!level && level <= (box.heading?.tag ?? '');
}
