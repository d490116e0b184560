import type { ListItem } from '../types.ts';

/** An item of a list with the items below it. */
export interface NestedItem {
  item: ListItem;
  /** Index of the item in the block, which names its line. */
  index: number;
  children: NestedItem[];
}

/**
 * Deepest level at which items are shown; deeper ones are shown there, too. No page needs more, and each
 * level narrows the text.
 */
const MAX_DEPTH = 5;

/**
 * Builds the tree of a list from the `depth` of its items. An item more than one level below its neighbour
 * goes one level below it.
 */
export function nestItems(items: readonly ListItem[]): NestedItem[] {
  const roots: NestedItem[] = [];
  const open: NestedItem[] = [];
  for (const [index, item] of items.entries()) {
    const depth = Math.max(0, Math.min(item.depth, MAX_DEPTH, open.length));
    open.length = depth;
    const nested: NestedItem = { item, index, children: [] };
    (open.at(-1)?.children ?? roots).push(nested);
    open.push(nested);
  }
  return roots;
}
