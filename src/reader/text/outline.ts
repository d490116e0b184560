import type { Block, HeadingBlock } from '../../core/index.ts';

/**
 * Gives headings the levels of a proper outline below the headline: pages choose levels for their looks and leave some
 * out, and whoever moves by headings would look for what is missing. Which heading stands below which is kept.
 */
export function outlined(blocks: readonly Block[]): Block[] {
  const open: number[] = [];
  return blocks.map((block) => {
    if (block.type !== 'heading') return block;
    while ((open.at(-1) ?? 0) >= block.level) open.pop();
    open.push(block.level);
    return { ...block, level: (open.length + 1) as HeadingBlock['level'] };
  });
}
