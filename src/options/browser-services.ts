import browser from 'webextension-polyfill';
import { createSettingsStore } from '../storage/create-settings-store.ts';
import { SITE_APPEARANCES_KEY, siteAppearances } from '../storage/site-appearances.ts';
import type { Services, SiteLooks } from './frame/services.ts';
import { lazyRuleStore } from './rules/lazy-rule-store.ts';
import { hostAccess } from './sites/host-access.ts';
import { createSiteModes } from './sites/site-modes.ts';

const settings = createSettingsStore(browser.storage);

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

/** The sections' needs, met by the real browser. */
export const browserServices: Services = {
  looks,
  modes: createSiteModes(settings, (run) => navigator.locks.request('clearstory sites', run)),
  access: hostAccess(browser.permissions),
  rules: lazyRuleStore(browser.storage),
};
