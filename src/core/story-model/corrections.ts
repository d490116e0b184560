import type { Block, NoticeBlock, Story } from '../types.ts';

/** What may stand before a correction that readers meet at once. */
const isBesideText = ({ type }: Block): boolean => type === 'figure' || type === 'notice';

/**
 * Finds the corrections of a story that a reader would meet too late: those below its first words. They stay where the
 * newsroom put them.
 */
export function corrections({ blocks }: Pick<Story, 'blocks'>): NoticeBlock[] {
  const first = blocks.findIndex((block) => !isBesideText(block));
  if (first < 0) return [];
  return blocks
    .slice(first)
    .filter((block): block is NoticeBlock => block.type === 'notice' && block.kind === 'correction');
}
