import { render } from 'preact';
import browser from 'webextension-polyfill';
import { typefacePath } from '../injection/inject.ts';
import { fetchScript } from '../messaging/fetch-script.ts';
import type { Translate } from '../reader/parts.ts';
import { loadSettings, onSettingsChanged, saveSettings } from '../storage/settings-store.ts';
import { typefaceLoader } from '../typeface/face-files.ts';
import { browserServices } from './browser-services.ts';
import { listShortcuts } from './help/shortcuts.ts';
import { OptionsView } from './options-view.tsx';

/** Chromium's page for shortcuts; its relatives put their own scheme in place of this one. */
const SHORTCUTS_PAGE = 'chrome://extensions/shortcuts';

const t: Translate = (key, ...substitutions) => browser.i18n.getMessage(key, substitutions);
const keeper = { save: saveSettings, onChanged: onSettingsChanged };
const readShortcuts = async () => listShortcuts(await browser.commands.getAll());

/** Firefox has a call for it; Chromium lets an extension open its page, though not link to it. */
function openShortcutSettings(): void {
  const { openShortcutSettings: open } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  const opened = open ? open() : browser.tabs.create({ url: SHORTCUTS_PAGE });
  opened.catch((error: unknown) => console.error('Clearstory could not open the shortcuts', error));
}

document.documentElement.lang = t('uiLanguage');
loadSettings().then((settings) =>
  render(
    <OptionsView
      initialSettings={settings}
      keeper={keeper}
      services={browserServices}
      t={t}
      version={browser.runtime.getManifest().version}
      readShortcuts={readShortcuts}
      openShortcutSettings={openShortcutSettings}
      loadTypeface={typefaceLoader(document, () => fetchScript(document, typefacePath))}
    />,
    document.body,
  ),
);
