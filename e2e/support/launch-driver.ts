import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromiumKind, findBrowser, firefoxKind } from '../../scripts/setup/find-browser.mjs';
import { SetupError } from '../../scripts/setup/report.mjs';
import { launchChromiumDriver } from './chromium/chromium-driver.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import { launchFirefoxDriver } from './firefox/firefox-driver.ts';
import { inLanguage } from './in-language.ts';
import type { Site } from './site/site.ts';

const root = join(import.meta.dirname, '../..');

function builtExtension(name: Driver['browser']): string {
  const folder = join(root, 'dist', name === 'chromium' ? 'chrome' : 'firefox');
  if (!existsSync(join(folder, 'manifest.json')))
    throw new SetupError(`${folder} is not built: run npm run build and npm run build:firefox.`);
  return folder;
}

/**
 * Starts a browser with the built extension, and the site as its only way to the network.
 * @throws SetupError where the browser is not found, or the extension not built
 */
export async function launchDriver(
  name: Driver['browser'],
  site: Site,
  isInstalled = true,
  language = 'en',
): Promise<Driver> {
  const executablePath = await findBrowser(name === 'chromium' ? chromiumKind : firefoxKind);
  if (!executablePath) throw new SetupError(`No ${name} was found: npm test installs one where it can.`);
  const options: LaunchOptions = {
    executablePath,
    extension: inLanguage(builtExtension(name), language),
    proxyPort: site.port,
    downloads: mkdtempSync(join(tmpdir(), 'downloads-')),
    isInstalled,
  };
  return name === 'chromium' ? launchChromiumDriver(options) : launchFirefoxDriver(options);
}
