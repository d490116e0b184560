import { render } from 'preact';
import browser from 'webextension-polyfill';
import type { Translate } from '../reader/index.ts';
import { loadSettings, onSettingsChanged, saveSettings } from '../storage/settings-store.ts';
import { fitPopup } from './fit-popup.ts';
import { openLarge, popupBrowser } from './popup-browser.ts';
import { PopupView } from './popup-view.tsx';

const t: Translate = (key, ...substitutions) => browser.i18n.getMessage(key, substitutions);

const keeper = { save: saveSettings, onChanged: onSettingsChanged };

async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
  window.close();
}

fitPopup(window);
loadSettings().then((settings) =>
  render(
    <PopupView
      browser={popupBrowser}
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
