import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import type { Driver, Tab } from './driver.ts';
import { launchDriver } from './launch-driver.ts';
import { type Site, startSite } from './site/site.ts';

export interface DriverOptions {
  driverName: Driver['browser'];
  /** True if the extension is there when the browser starts. */
  isInstalled: boolean;
  /** Language of the interface. */
  language: string;
  /** Whether the browser is used as on a phone. */
  isPhone: boolean;
}

interface WorkerFixtures extends DriverOptions {
  site: Site;
  driver: Driver;
}

interface Fixtures {
  /** Opens a tab, which is closed after the test. */
  open: (url: string, until?: 'loaded' | 'started') => Promise<Tab>;
  /** Path of a picture to take for people to look at. */
  picture: (name: string) => string;
}

const root = join(import.meta.dirname, '../..');

export const test = base.extend<Fixtures, WorkerFixtures>({
  driverName: ['chromium', { option: true, scope: 'worker' }],
  isInstalled: [true, { option: true, scope: 'worker' }],
  language: ['en', { option: true, scope: 'worker' }],
  isPhone: [false, { option: true, scope: 'worker' }],
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern.
    async ({}, use) => {
      const site = await startSite();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  driver: [
    async ({ driverName, isInstalled, language, isPhone, site }, use) => {
      const driver = await launchDriver(driverName, site, isInstalled, language, isPhone);
      await use(driver);
      await driver.close();
      rmSync(driver.downloads, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  open: async ({ driver }, use) => {
    const tabs: Tab[] = [];
    await use(async (url, until) => {
      const tab = await driver.open(url, until);
      tabs.push(tab);
      return tab;
    });
    await driver.closePopup();
    for (const tab of tabs) await tab.close();
  },
  picture: async ({ driverName }, use) => {
    const folder = join(root, 'output', 'e2e', driverName);
    mkdirSync(folder, { recursive: true });
    await use((name) => join(folder, `${name}.png`));
  },
});
export { expect } from '@playwright/test';
