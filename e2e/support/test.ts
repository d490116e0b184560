import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { chromiumKind, findBrowser, firefoxKind } from '../../scripts/setup/find-browser.mjs';
import { launchChromiumDriver } from './chromium/chromium-driver.ts';
import type { Driver, LaunchOptions, Tab } from './driver.ts';
import { launchFirefoxDriver } from './firefox/firefox-driver.ts';
import { type Site, startSite } from './site/site.ts';

export interface DriverOptions {
  driverName: Driver['browser'];
  /** Whether the extension is there when the browser starts. */
  isInstalled: boolean;
  /** Language of the interface. */
  language: string;
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

function builtExtension(name: Driver['browser']): string {
  const folder = join(root, 'dist', name === 'chromium' ? 'chrome' : 'firefox');
  if (!existsSync(join(folder, 'manifest.json')))
    throw new Error(`${folder} is not built: run npm run build and npm run build:firefox`);
  return folder;
}

/**
 * The extension with a language's texts in the place of English ones. Browsers choose by their own language, and those
 * that tests meet often have one alone.
 */
function inLanguage(extension: string, language: string): string {
  if (language === 'en') return extension;
  const copy = mkdtempSync(join(tmpdir(), 'extension-'));
  cpSync(extension, copy, { recursive: true });
  const messages = (name: string) => join(copy, '_locales', name, 'messages.json');
  cpSync(messages(language), messages('en'));
  return copy;
}

async function launch(
  name: Driver['browser'],
  site: Site,
  isInstalled: boolean,
  language: string,
): Promise<Driver> {
  const executablePath = await findBrowser(name === 'chromium' ? chromiumKind : firefoxKind);
  if (!executablePath) throw new Error(`no ${name} was found: npm test installs one where it can`);
  const options: LaunchOptions = {
    executablePath,
    extension: inLanguage(builtExtension(name), language),
    proxyPort: site.port,
    downloads: mkdtempSync(join(tmpdir(), 'downloads-')),
    isInstalled,
  };
  return name === 'chromium' ? launchChromiumDriver(options) : launchFirefoxDriver(options);
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  driverName: ['chromium', { option: true, scope: 'worker' }],
  isInstalled: [true, { option: true, scope: 'worker' }],
  language: ['en', { option: true, scope: 'worker' }],
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
    async ({ driverName, isInstalled, language, site }, use) => {
      const driver = await launch(driverName, site, isInstalled, language);
      await use(driver);
      await driver.close();
      rmSync(driver.downloads, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 60_000 },
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
