import { render } from 'preact';
import browser from 'webextension-polyfill';
import { typefacePath } from '../messaging/inject.ts';
import type { Translate } from '../reader/index.ts';
import { loadSettings, onSettingsChanged, saveSettings } from '../storage/settings-store.ts';
import { SITE_APPEARANCES_KEY, siteAppearances } from '../storage/site-appearances.ts';
import { fetchByScript, typefaceLoader } from '../typeface/face-files.ts';
import { OptionsView } from './options-view.tsx';
import { listShortcuts } from './shortcuts.ts';
import type { SiteLooks } from './site-looks-section.tsx';

/** Chromium's page for shortcuts; its relatives put their own scheme in place of this one. */
const SHORTCUTS_PAGE = 'chrome://extensions/shortcuts';

const t: Translate = (key, ...substitutions) => browser.i18n.getMessage(key, substitutions);
const keeper = { save: saveSettings, onChanged: onSettingsChanged };
const looks: SiteLooks = {
  ...siteAppearances(browser.storage.local),
  onChanged(listener) {
    const changed = (changes: Record<string, unknown>, area: string) => {
      if (area === 'local' && SITE_APPEARANCES_KEY in changes) listener();
    };
    browser.storage.onChanged.addListener(changed);
    return () => browser.storage.onChanged.removeListener(changed);
  },
};
const readShortcuts = async () => listShortcuts(await browser.commands.getAll());

/** Firefox has a call for it; Chromium lets an extension open its page, though not link to it. */
function openShortcutSettings(): void {
  const { openShortcutSettings: open } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  const opened = open ? open() : browser.tabs.create({ url: SHORTCUTS_PAGE });
  opened.catch((error: unknown) => console.error('Clearstory could not open the shortcuts', error));
}

document.title = t('optionsTitle');
document.documentElement.lang = t('uiLanguage');
loadSettings().then((settings) =>
  render(
    <OptionsView
      initialSettings={settings}
      keeper={keeper}
      t={t}
      looks={looks}
      version={browser.runtime.getManifest().version}
      readShortcuts={readShortcuts}
      openShortcutSettings={openShortcutSettings}
      loadTypeface={typefaceLoader(document, fetchByScript(document, typefacePath))}
    />,
    document.body,
  ),
);
