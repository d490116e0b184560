import browser from 'webextension-polyfill';
import { requestBackground } from '../messaging/messenger.ts';
import type { StoryForPage } from '../storage/story-page.ts';

/** Has the background open a story in a tab of its own. Rejects where that is not possible. */
export async function openStoryPage(left: StoryForPage): Promise<void> {
  await requestBackground(browser.runtime, 'open-story-page', left);
}
