// @ts-check
import { chromiumKind, findBrowser, firefoxKind } from './find-browser.mjs';
import { SetupError, say } from './report.mjs';
import { runPackage, which } from './run.mjs';
import { installSystemPackages } from './system-packages.mjs';

/** Programs that press real keys for the tests; elsewhere than on Linux there is no such pair. */
const keyTools = process.platform === 'linux' ? { Xvfb: 'xvfb', xdotool: 'xdotool' } : {};

function missingKeyTools() {
  return Object.entries(keyTools).filter(([program]) => which(program) === null);
}

/** @param {import('./find-browser.mjs').BrowserKind} kind */
async function requireNamed(kind) {
  const named = process.env[kind.variable];
  if (!named || (await findBrowser(kind))) return;
  throw new SetupError(
    `${kind.variable} is set to ${named}, which is no browser that will do (Chromium 130, Firefox 142 or newer; Chrome itself does not load extensions from the command line). Correct or unset it and run the command again.`,
  );
}

/**
 * Finds a Chromium, or installs one.
 * @returns {Promise<string>} its path
 */
export async function provideChromium() {
  await requireNamed(chromiumKind);
  const there = await findBrowser(chromiumKind);
  if (there) return there;
  await installSystemPackages(['chromium']);
  const installed = await findBrowser(chromiumKind);
  if (installed) return installed;
  say('Downloading Chromium (playwright install)');
  const withDependencies = process.getuid?.() === 0 ? ['--with-deps'] : [];
  await runPackage('@playwright/test/cli.js', ['install', ...withDependencies, 'chromium']);
  const downloaded = await findBrowser(chromiumKind);
  if (downloaded) return downloaded;
  throw new SetupError(
    'No Chromium was found and none could be installed. Install Chromium (for example with "apt-get install chromium", "brew install --cask chromium" or "npx playwright install chromium"), or set CHROMIUM to its path, and run the command again.',
  );
}

/**
 * Finds a Firefox, or installs one.
 * @returns {Promise<string>} its path
 */
export async function provideFirefox() {
  await requireNamed(firefoxKind);
  const there = await findBrowser(firefoxKind);
  if (there) return there;
  await installSystemPackages(['firefox-esr']);
  const installed = await findBrowser(firefoxKind);
  if (installed) return installed;
  throw new SetupError(
    'No Firefox of version 142 or newer was found and none could be installed. Install it (for example with "apt-get install firefox-esr", or from https://www.mozilla.org/firefox), or set FIREFOX to its path, and run the command again.',
  );
}

/** Provides what the tests press real keys with. */
export async function provideKeyTools() {
  await installSystemPackages(missingKeyTools().map(([, name]) => name));
  const missing = missingKeyTools().map(([program]) => program);
  if (missing.length === 0) return;
  throw new SetupError(
    `The tests press real keys with Xvfb and xdotool, and ${missing.join(' and ')} could not be found or installed. Install them (for example with "apt-get install xvfb xdotool") and run the command again.`,
  );
}

/**
 * Provides the program that makes one moving picture of many (WebP's own, from Google).
 * @returns {Promise<string>} its path
 */
export async function provideWebpAnimator() {
  if (which('img2webp') === null) await installSystemPackages(['webp']);
  const found = which('img2webp');
  if (found) return found;
  throw new SetupError(
    'The moving picture is made with img2webp, which could not be found or installed. Install it (for example with "apt-get install webp" or "brew install webp") and run the command again.',
  );
}
