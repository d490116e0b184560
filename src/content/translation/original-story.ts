import type { Story } from '../../core/index.ts';
import { storyParts } from '../../core/story-model/parts.ts';

// A symbol, for popup and in-page reader read with scripts of their own: what one has read, the other may need.
const PLACE = Symbol.for('clearstory.original');
const scope = globalThis as unknown as Record<symbol, Story | undefined>;

/**
 * Keeps a story in the page as it was written, for as long as the page lives: its ledger is left out. One of several parts is
 * not kept: it goes along with its translation, in one message.
 */
export function keepOriginal(story: Story): void {
  const value = storyParts(story.blocks).length > 1 ? undefined : { ...story, removals: [] };
  Object.defineProperty(globalThis, PLACE, { value, configurable: true });
}

/** The story as it was written, where it was read before it was translated and has the very same build; else null. */
export function originalOf({ url, blocks }: Story): Story | null {
  const original = Object.hasOwn(globalThis, PLACE) ? scope[PLACE] : undefined;
  if (original?.url !== url || original.blocks.length !== blocks.length) return null;
  return original.blocks.every(({ type }, n) => type === blocks[n]?.type) ? original : null;
}
