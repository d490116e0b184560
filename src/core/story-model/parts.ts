import type { Block, RichText } from '../types.ts';

/** A part of a story that is shown at once: its blocks [first, end). */
export interface StoryPart {
  first: number;
  end: number;
}

/**
 * Highest cost of a part, which is laid out at once, in characters of text; each line and each run of one
 * styling costs some more (`LINE_COST`, `RUN_COST`). A story of 400 paragraphs as papers write them is one part.
 */
const MAX_COST = 300_000;
const LINE_COST = 50;
const RUN_COST = 10;
/** Share of a part, 0 to 1, above which it ends before the next heading. */
const NEARLY_FULL = 0.85;

function textCost(text: RichText): number {
  let cost = LINE_COST + RUN_COST * text.length;
  for (const run of text) cost += run.text.length;
  return cost;
}

/** Returns the cost of showing a block, in characters. */
export function blockCost(block: Block): number {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'notice':
      return textCost(block.text);
    case 'list':
      return block.items.reduce((sum, { text }) => sum + textCost(text), 0);
    case 'blockquote':
    case 'embed':
      return block.paragraphs.reduce((sum, text) => sum + textCost(text), 0);
    case 'table':
      return block.rows.reduce((sum, row) => sum + row.reduce((all, { text }) => all + textCost(text), 0), 0);
    case 'code':
      return LINE_COST + block.text.length;
    case 'figure':
      return LINE_COST * block.pictures.length + (block.caption?.length ?? 0);
    case 'timestamp':
      return LINE_COST + block.text.length;
  }
}

/**
 * Cuts a story into parts of about the same size, before a heading where one is near. Returns at least one
 * part; for nearly every story just one. A part by itself is one part, too: the first is shown before the
 * others have come.
 */
export function storyParts(blocks: readonly Block[]): StoryPart[] {
  const costs = blocks.map(blockCost);
  const total = costs.reduce((sum, cost) => sum + cost, 0);
  if (total <= MAX_COST) return [{ first: 0, end: blocks.length }];
  const target = total / Math.ceil(total / MAX_COST);
  const most = Math.min(target * 1.02, MAX_COST);
  const parts: StoryPart[] = [];
  let part: StoryPart = { first: 0, end: 0 };
  let filled = 0;
  for (const [n, cost] of costs.entries()) {
    const isFull = filled + cost > most;
    const isNearly = filled > target * NEARLY_FULL && blocks[n]?.type === 'heading';
    if (n > part.first && (isFull || isNearly)) {
      parts.push(part);
      part = { first: n, end: n };
      filled = 0;
    }
    part.end = n + 1;
    filled += cost;
  }
  return [...parts, part];
}
