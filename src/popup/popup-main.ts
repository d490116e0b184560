import browser from 'webextension-polyfill';
import { askToChangeAppearance } from '../messaging/ask-appearance.ts';
import { openPageMemory } from '../storage/page-memory.ts';
import { fitPopup } from './fit-popup.ts';
import { loadQuotes, popupBrowser } from './popup-browser.ts';
import { createPopupModel } from './popup-model.ts';
import { shieldPictures } from './shield-pictures.ts';
import { showPopup } from './show-popup.tsx';

/** Milliseconds for which the outline stands for the reader: a story that comes meanwhile is the first thing rendered. */
const OUTLINE_MS = 250;

fitPopup(window);
let markShown = () => {};
const isShown = new Promise<void>((resolve) => {
  markShown = resolve;
});
const model = createPopupModel({
  ...popupBrowser,
  painted: (what) => isShown.then(() => popupBrowser.painted(what)),
});
const isToldOrLate = new Promise<void>((resolve) => {
  model.follow(({ result }) => result.status !== 'reading' && resolve());
  setTimeout(resolve, OUTLINE_MS);
});
model.start();
const tab = await popupBrowser.activeTab().catch(() => null);
const asStranger = shieldPictures(browser, tab?.url);
const memory = await openPageMemory(browser.storage, askToChangeAppearance(browser.runtime), {
  url: tab?.url,
  isPrivate: tab?.isPrivate ?? true,
});
await isToldOrLate;
showPopup(document, model, memory, await asStranger);
markShown();
loadQuotes();
