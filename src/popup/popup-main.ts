import browser from 'webextension-polyfill';
import { askToChangeAppearance } from '../messaging/ask-appearance.ts';
import { openPageMemory } from '../storage/page-memory.ts';
import { shieldPictures } from '../tab-story/shield-pictures.ts';
import { createTabBrowser, fetchLanguageAhead, loadQuotes } from '../tab-story/tab-browser.ts';
import { createTabModel } from '../tab-story/tab-model.ts';
import { findTab, takeBegunReading } from './begun-reading.ts';
import { fitPopup } from './fit-popup.ts';
import { showPopup } from './show-popup.tsx';

/** Milliseconds for which the outline stands for the reader: a story that comes meanwhile is the first thing rendered. */
const OUTLINE_MS = 250;

fitPopup(window);
/** What the first script has begun; null once it was asked for. */
let begun = takeBegunReading();
// A page that is closed states none.
begun?.language.then(fetchLanguageAhead, () => undefined);
const tabBrowser = createTabBrowser({
  findTab: () => begun?.tab ?? findTab(browser.tabs),
  takeAnswer() {
    const answer = begun?.answer;
    begun = null;
    return answer;
  },
});
let markShown = () => {};
const isShown = new Promise<void>((resolve) => {
  markShown = resolve;
});
const model = createTabModel({
  ...tabBrowser,
  painted: (what) => isShown.then(() => tabBrowser.painted(what)),
});
const isToldOrLate = new Promise<void>((resolve) => {
  model.follow(({ result }) => result.status !== 'reading' && resolve());
  setTimeout(resolve, OUTLINE_MS);
});
model.start();
// The page is being read: by when its story is painted, what finds the quotations is there.
loadQuotes();
const tab = await tabBrowser.activeTab().catch(() => null);
const asStranger = shieldPictures(browser, tab?.url);
const memory = await openPageMemory(browser.storage, askToChangeAppearance(browser.runtime), {
  url: tab?.url,
  isPrivate: tab?.isPrivate ?? true,
});
await isToldOrLate;
showPopup(document, model, tab?.id, memory, await asStranger);
markShown();
