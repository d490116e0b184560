import { cpSync, existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
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

/** What a phone's browser says of its system, in the place of what this machine's says. Runs before our own scripts. */
const PHONE_SCRIPT = `
const { runtime } = globalThis.browser ?? chrome;
runtime.getPlatformInfo = (done) => {
  const info = { os: 'android', arch: 'arm64' };
  done?.(info);
  return Promise.resolve(info);
};
`;

/** The extension as it is in a phone's browser, which knows no commands and no context menus. */
function asOnPhone(extension: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'extension-'));
  cpSync(extension, copy, { recursive: true });
  const change = (path: string, by: (text: string) => string) =>
    writeFileSync(join(copy, path), by(readFileSync(join(copy, path), 'utf8')));
  writeFileSync(join(copy, 'phone.js'), PHONE_SCRIPT);
  for (const page of ['popup/popup', 'options/options'])
    change(`src/${page}.html`, (html) => html.replace('<title>', '<script src="/phone.js"></script><title>'));
  change('manifest.json', (text) => {
    const { commands, ...manifest } = JSON.parse(text);
    manifest.permissions = manifest.permissions.filter((it: string) => it !== 'contextMenus');
    if (manifest.background.scripts) manifest.background.scripts.unshift('phone.js');
    else change(manifest.background.service_worker, (code) => `import './phone.js';${code}`);
    return JSON.stringify(manifest);
  });
  return copy;
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
  isPhone = false,
): Promise<Driver> {
  const executablePath = await findBrowser(name === 'chromium' ? chromiumKind : firefoxKind);
  if (!executablePath) throw new SetupError(`No ${name} was found: npm test installs one where it can.`);
  const extension = inLanguage(builtExtension(name), language);
  const options: LaunchOptions = {
    executablePath,
    extension: isPhone ? asOnPhone(extension) : extension,
    proxyPort: site.port,
    downloads: mkdtempSync(join(tmpdir(), 'downloads-')),
    isInstalled,
    isPhone,
  };
  return name === 'chromium' ? launchChromiumDriver(options) : launchFirefoxDriver(options);
}
