import { render } from 'preact';
import browser from 'webextension-polyfill';
import { typefacePath } from '../injection/script-paths.ts';
import { fetchScript } from '../messaging/fetch-script.ts';
import { loadSettings, onSettingsChanged, saveSettings } from '../storage/settings-store.ts';
import { typefaceLoader } from '../typeface/face-files.ts';
import type { Translate } from '../ui/i18n/translate.ts';
import { browserServices } from './browser-services.ts';
import { OptionsView } from './options-view.tsx';

const t: Translate = (key, ...substitutions) => browser.i18n.getMessage(key, substitutions);
const keeper = { save: saveSettings, onChanged: onSettingsChanged };

document.documentElement.lang = t('uiLanguage');
loadSettings().then((settings) =>
  render(
    <OptionsView
      initialSettings={settings}
      keeper={keeper}
      services={browserServices}
      t={t}
      loadTypeface={typefaceLoader(document, () => fetchScript(document, typefacePath))}
    />,
    document.body,
  ),
);
