import type { Story, StoryAttribution } from '../../core/index.ts';
import { type RuntimeLike, requestBackground } from '../../messaging/messenger.ts';

/** Finds who said what in a story; see `src/long-stories/find-quotations.ts`. */
export interface QuotationFinder {
  findBeginning(story: Story): Promise<StoryAttribution | null>;
  findQuotations(story: Story, part: number): Promise<StoryAttribution>;
}

// A symbol: names of elements in the page, which browsers show as properties of the window, cannot stand in for it.
const PLACE = Symbol.for('clearstory.quotation-finder');
const scope = globalThis as unknown as Record<symbol, QuotationFinder | undefined>;

/** Lets the other scripts of ours in this page find quotations. */
export function offerFinder(finder: QuotationFinder): void {
  Object.defineProperty(globalThis, PLACE, { value: finder, configurable: true });
}

const offeredFinder = () => (Object.hasOwn(globalThis, PLACE) ? scope[PLACE] : undefined);

/**
 * Gives what finds quotations in this page: a script of its own, so that the story over the page need not wait for it.
 * @throws Error where it cannot be had
 */
export async function loadFinder(runtime: RuntimeLike): Promise<QuotationFinder> {
  if (!offeredFinder()) await requestBackground(runtime, 'load-quotations', {});
  const finder = offeredFinder();
  if (!finder) throw new Error('What finds quotations is not there');
  return finder;
}
