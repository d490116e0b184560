import type { Story } from '../../core/index.ts';

/** Most blocks of a story that is kept for later. */
const MAX_BLOCKS = 2000;

// A symbol, for popup and in-page reader read with scripts of their own: what one has read, the other may need.
const PLACE = Symbol.for('clearstory.original');
const scope = globalThis as unknown as Record<symbol, Story | undefined>;

/** Keeps a story in the page as it was written, for as long as the page lives: its ledger is left out. */
export function keepOriginal(story: Story): void {
  const value = story.blocks.length > MAX_BLOCKS ? undefined : { ...story, removals: [] };
  Object.defineProperty(globalThis, PLACE, { value, configurable: true });
}

/** The story as it was written, where it was read before it was translated and has the very same build; else null. */
export function originalOf({ url, blocks }: Story): Story | null {
  const original = Object.hasOwn(globalThis, PLACE) ? scope[PLACE] : undefined;
  if (original?.url !== url || original.blocks.length !== blocks.length) return null;
  return original.blocks.every(({ type }, n) => type === blocks[n]?.type) ? original : null;
}
