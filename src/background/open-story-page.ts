import browser, { type Runtime } from 'webextension-polyfill';
import { leaveStory, type StoryForPage } from '../storage/story-page.ts';

/**
 * Opens a story in a tab of its own, beside the one that asks.
 * @throws Error for a private window, of which nothing is to be left anywhere, and where the story is too long to hand over
 */
export async function openStoryPage(left: StoryForPage, { tab }: Runtime.MessageSender): Promise<void> {
  if (tab?.incognito) throw new Error('Not from a private window');
  const id = await leaveStory(browser.storage.session, left);
  const url = browser.runtime.getURL(`src/story-page/story-page.html#${id}`);
  await browser.tabs.create({ url, ...(tab?.id !== undefined && { openerTabId: tab.id }) });
}
