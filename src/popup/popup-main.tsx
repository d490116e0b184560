import { render } from 'preact';
import browser from 'webextension-polyfill';
import type { Translate } from '../reader/index.ts';
import { loadSettings, onSettingsChanged, saveSettings } from '../storage/settings-store.ts';
import { fitPopup } from './fit-popup.ts';
import { openLarge, popupBrowser } from './popup-browser.ts';
import { createPopupModel } from './popup-model.ts';
import { PopupView } from './popup-view.tsx';

const t: Translate = (key, ...substitutions) => browser.i18n.getMessage(key, substitutions);

const keeper = { save: saveSettings, onChanged: onSettingsChanged };

async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
  window.close();
}

fitPopup(window);
// The page is being read while the settings are.
const model = createPopupModel(popupBrowser);
model.start();
loadSettings().then((settings) =>
  render(
    <PopupView
      model={model}
      initialSettings={settings}
      t={t}
      keeper={keeper}
      openLarge={openLarge}
      openOptions={openOptions}
      close={() => window.close()}
    />,
    document.body,
  ),
);
