import browser from 'webextension-polyfill';
import { type StoryForPage, takeStory } from '../storage/story-page.ts';
import { shieldPictures } from '../tab-story/shield-pictures.ts';
import type { Translate } from '../ui/i18n/translate.ts';
import { showStoryPage } from './show-story-page.ts';

/** Where the tab keeps its story: a translation is taken back by loading the page anew. */
const KEPT = 'story';

const t: Translate = (key, ...substitutions) => browser.i18n.getMessage(key, substitutions);

/** The story that was left for this tab, or that it has kept since. */
async function storyOfTab(): Promise<StoryForPage | null> {
  const kept = sessionStorage.getItem(KEPT);
  if (kept) return JSON.parse(kept) as StoryForPage;
  const left = await takeStory(browser.storage.session, location.hash.slice(1));
  if (left) sessionStorage.setItem(KEPT, JSON.stringify(left));
  return left;
}

const left = await storyOfTab().catch(() => null);
const asStranger = await shieldPictures(browser, left?.story.url);
await showStoryPage(document, left, t, asStranger);
