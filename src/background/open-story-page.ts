import browser from 'webextension-polyfill';
import { isRecord } from '../settings/is-record.ts';
import { normaliseHost } from '../settings/settings.ts';
import { leaveStory, type StoryForPage, takeStory } from '../storage/story-page.ts';
import { type Asking, maySpeakFor } from './asking-site.ts';

/** Checks that a script in a tab hands over a story of its own site: the address says which pictures are asked for. */
const isOfSender = ({ story, attribution }: StoryForPage, sender: Asking): boolean =>
  isRecord(story) &&
  isRecord(attribution) &&
  typeof story.url === 'string' &&
  maySpeakFor(sender, normaliseHost(story.url));

/**
 * Opens a story in a tab of its own, beside the one that asks.
 * @throws Error for a private window, of which nothing is to be left anywhere, where the story is not of the sender's site, and
 *   where it is too long to hand over
 */
export async function openStoryPage(left: StoryForPage, sender: Asking): Promise<void> {
  const { tab } = sender;
  if (tab?.incognito) throw new Error('Not from a private window');
  if (!isOfSender(left, sender)) throw new Error('Not a story of the sender’s site');
  const id = await leaveStory(browser.storage.session, left);
  const url = browser.runtime.getURL(`src/story-page/story-page.html#${id}`);
  try {
    await browser.tabs.create({ url, ...(tab?.id !== undefined && { openerTabId: tab.id }) });
  } catch (error) {
    // Nobody will come for it.
    await takeStory(browser.storage.session, id);
    throw error;
  }
}
