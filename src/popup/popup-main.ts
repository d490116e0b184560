import browser from 'webextension-polyfill';
import { askToChangeAppearance } from '../messaging/ask-appearance.ts';
import { openPageMemory } from '../storage/page-memory.ts';
import { fitPopup } from './fit-popup.ts';
import { loadQuotes, popupBrowser } from './popup-browser.ts';
import { createPopupModel } from './popup-model.ts';
import { shieldPictures } from './shield-pictures.ts';

// What comes first is small, so that the page is being read while the views and what is kept of the page are loaded.
fitPopup(window);
const model = createPopupModel(popupBrowser);
model.start();
const views = import('./show-popup.tsx');
const tab = await popupBrowser.activeTab().catch(() => null);
const asStranger = shieldPictures(browser, tab?.url);
const memory = await openPageMemory(browser.storage, askToChangeAppearance(browser.runtime), {
  url: tab?.url,
  isPrivate: tab?.isPrivate ?? true,
});
const { showPopup } = await views;
showPopup(document, model, memory, await asStranger);
// While the page is being read there is nothing else to do here.
loadQuotes();
