import browser, { type Commands } from 'webextension-polyfill';
import { commands, isPhone } from '../platform/platform.ts';
import { createSettingsStore } from '../storage/create-settings-store.ts';
import { browserLock } from '../storage/lock.ts';
import { readHealth } from '../storage/rules/rule-health.ts';
import { SITE_APPEARANCES_KEY, siteAppearances } from '../storage/site-appearances.ts';
import { watchKeys } from '../storage/watch-keys.ts';
import { everything } from './backup/everything.ts';
import { listShortcuts } from './help/shortcuts.ts';
import type { Services, Shortcuts } from './layout/services.ts';
import { lazyRuleStore } from './rules/lazy-rule-store.ts';
import { openPages } from './rules/trial/open-pages.ts';
import { hostAccess } from './sites/host-access.ts';
import type { SiteAppearances } from './sites/site-appearances.ts';
import { createSiteModes } from './sites/site-modes.ts';

/** Bytes that browsers give to what they sync; Firefox does not name them. */
const SYNC_QUOTA = 102_400;

const settings = createSettingsStore(browser.storage);

const appearances: SiteAppearances = {
  ...siteAppearances(browser.storage.local),
  onChanged: (listener) => watchKeys(browser.storage.onChanged, 'local', [SITE_APPEARANCES_KEY], listener),
};

const rules = lazyRuleStore(browser.storage);

/** Chromium's page for shortcuts; its relatives put their own scheme in place of this one. */
const SHORTCUTS_PAGE = 'chrome://extensions/shortcuts';

/** @param commands the browser's, where it knows any */
const shortcutsOf = (commands: Commands.Static): Shortcuts => ({
  read: async () => listShortcuts(await commands.getAll(), browser.runtime.getManifest().commands ?? {}),
  /** Firefox has a call for it; Chromium lets an extension open its page, though not link to it. */
  change() {
    const { openShortcutSettings } = commands as { openShortcutSettings?: () => Promise<void> };
    const opened = openShortcutSettings?.() ?? browser.tabs.create({ url: SHORTCUTS_PAGE });
    opened.catch((error: unknown) => console.error('Clearstory could not open the shortcuts', error));
  },
});

/** The sections' needs, met by the real browser. */
export const browserServices: Services = {
  appearances,
  rules,
  modes: createSiteModes(settings, browserLock('clearstory sites')),
  access: hostAccess(browser.permissions),
  all: everything({ settings, appearances, rules }),
  pages: openPages(browser),
  readHealth: () => readHealth(browser.storage.local),
  shortcuts: commands ? shortcutsOf(commands) : null,
  version: browser.runtime.getManifest().version,
  async syncUsage() {
    const { sync } = browser.storage;
    if (await isPhone()) return { used: await sync.getBytesInUse(null), quota: null, isSynced: false };
    const quota = (sync as { QUOTA_BYTES?: number }).QUOTA_BYTES ?? SYNC_QUOTA;
    return { used: await sync.getBytesInUse(null), quota, isSynced: true };
  },
};
