import { render } from 'preact';
import browser from 'webextension-polyfill';
import { typefacePath } from '../messaging/inject.ts';
import type { Translate } from '../reader/index.ts';
import { openPageMemory } from '../storage/page-memory.ts';
import { fetchByScript, typefaceLoader } from '../typeface/face-files.ts';
import { fitPopup } from './fit-popup.ts';
import { openLarge, popupBrowser } from './popup-browser.ts';
import { createPopupModel } from './popup-model.ts';
import { PopupView } from './popup-view.tsx';

const t: Translate = (key, ...substitutions) => browser.i18n.getMessage(key, substitutions);

async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
  window.close();
}

fitPopup(window);
// The page is being read while the settings are.
const model = createPopupModel(popupBrowser);
model.start();
const tab = await popupBrowser.activeTab().catch(() => null);
const memory = await openPageMemory(browser.storage, {
  url: tab?.url,
  isPrivate: tab?.isPrivate ?? true,
});
render(
  <PopupView
    model={model}
    memory={memory}
    t={t}
    openLarge={openLarge}
    openOptions={openOptions}
    loadTypeface={typefaceLoader(document, fetchByScript(document, typefacePath))}
    close={() => window.close()}
  />,
  document.body,
);
