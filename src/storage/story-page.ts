import type { Storage } from 'webextension-polyfill';
import type { Story, StoryAttribution } from '../core/index.ts';

/** A story on its way into a tab of its own. */
export interface StoryForPage {
  story: Story;
  attribution: StoryAttribution;
}

const keyOf = (id: string): string => `storyPage:${id}`;

/**
 * Leaves a story for the page that shows it, in the memory of the browser.
 * @returns the name under which it is taken. Rejects where it is too large
 */
export async function leaveStory(area: Storage.StorageArea, left: StoryForPage): Promise<string> {
  const id = crypto.randomUUID();
  await area.set({ [keyOf(id)]: left });
  return id;
}

/** Takes a story that was left, once; null: it is not there (any more). */
export async function takeStory(area: Storage.StorageArea, id: string): Promise<StoryForPage | null> {
  const { [keyOf(id)]: left } = await area.get(keyOf(id));
  await area.remove(keyOf(id));
  return (left as StoryForPage | undefined) ?? null;
}
