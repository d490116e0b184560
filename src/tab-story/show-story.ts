import type { Story } from '../core/index.ts';
import { joinPieces, joinReading } from '../long-stories/story-pieces.ts';
import type { ReadResult } from '../messaging/protocol.ts';
import type { createQuoteSearch } from './quote-search.ts';
import type { IsNewest, StoryStore } from './story-store.ts';
import type { TabBrowser } from './tab-types.ts';

/** The parts that the steps share: to ask the page, to show the state, to search the story. */
export interface TabParts {
  browser: TabBrowser;
  store: StoryStore;
  quotes: ReturnType<typeof createQuoteSearch>;
}

export type StoryReading = Extract<ReadResult, { status: 'story' }>;

/** Fetches the rest of a story that came without. Resolves to null where the page is gone. */
async function withRest(browser: TabBrowser, tabId: number, story: Story): Promise<Story | null> {
  try {
    return joinPieces(story, await browser.restOfStory(tabId));
  } catch (error) {
    console.warn('Clearstory was not told the rest of a story', error);
    return null;
  }
}

/** Shows a story as far as it was told, then all of it, then who said what in its first part. */
export async function showStory(
  { browser, store, quotes }: TabParts,
  tabId: number,
  reading: StoryReading,
  isNewest: IsNewest,
): Promise<void> {
  const { story, hasRest } = reading;
  const shown = { status: 'story', ...(reading.hasSelection && { hasSelection: true as const }) } as const;
  const result = hasRest ? ({ ...shown, story, rest: 'coming' } as const) : reading;
  store.set({ tabId, result, attribution: null });
  // Asked for at once: the page does not keep it for long.
  const following = hasRest ? withRest(browser, tabId, story) : story;
  // Once the story has been rendered, while the browser paints it.
  setTimeout(() => isNewest() && quotes.prepare(story));
  await browser.painted('story');
  if (!isNewest()) return;
  const whole = await following;
  if (!isNewest()) return;
  if (hasRest)
    store.set({
      result: whole ? { ...shown, story: whole } : { ...shown, story, rest: 'lost' },
    });
  await quotes.start(whole ?? story, isNewest);
}

/** Checks that a reading gives the story that is shown, as far as it has been told. */
export function isSameStory({ story, hasRest }: StoryReading, shown: Story): boolean {
  const { length } = story.blocks;
  if (story.headline !== shown.headline || (!hasRest && length !== shown.blocks.length)) return false;
  return JSON.stringify(story.blocks) === JSON.stringify(shown.blocks.slice(0, length));
}

/**
 * Reads the tab once more while its story is shown. Rejects where the page does not answer.
 * @param isKnown whether there is nothing new in a reading beside the story that is shown
 */
export async function rereadStory(
  parts: TabParts,
  isKnown?: (reading: StoryReading, shown: Story) => boolean,
): Promise<void> {
  const { browser, store } = parts;
  const { tabId, anyway, selected } = store.state();
  if (tabId === null) return;
  const isNewestLook = store.beginLook();
  const answer = await browser.readStory(tabId, anyway, 0, selected);
  if (!isNewestLook()) return;
  const { result } = store.state();
  if (answer.status === 'story' && result.status === 'story' && isKnown?.(answer, result.story)) return;
  const isNewest = store.beginQuestion();
  if (answer.status === 'story') showStory(parts, tabId, answer, isNewest);
  else store.set({ result: answer, attribution: null });
}

/** Reads on where the reading of a very long page stopped; where that is not possible, the story says so. */
export async function readOn({ browser, store, quotes }: TabParts): Promise<void> {
  const { tabId, result, selected } = store.state();
  if (tabId === null || result.status !== 'story' || !result.story.unread) return;
  const { story } = result;
  const isNewest = store.currentQuestion();
  const next = await browser.readStory(tabId, true, result.story.unread.from, selected).catch(() => null);
  if (!isNewest()) return;
  const more =
    next?.status === 'story' && (next.hasRest ? await withRest(browser, tabId, next.story) : next.story);
  if (!isNewest()) return;
  if (!more) return store.set({ result: { status: 'story', story, rest: 'lost' } });
  const joined = joinReading(story, more);
  store.set({ result: { status: 'story', story: joined }, attribution: null });
  void quotes.start(joined, isNewest);
}
