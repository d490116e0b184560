// @ts-check
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { run, which } from './run.mjs';

/**
 * @typedef {object} BrowserKind
 * @property {string} variable environment variable that names the program
 * @property {string[]} names names on the PATH
 * @property {string[]} places where installers put it
 * @property {(version: string) => boolean} accepts whether a program that calls itself so will do
 */

const { env } = process;
const windowsFolders = [env.LOCALAPPDATA, env.PROGRAMFILES, env['PROGRAMFILES(X86)']].filter(
  (it) => it !== undefined,
);

/** Returns the folder in which Playwright keeps the browsers that it downloads. */
function playwrightCache() {
  if (env.PLAYWRIGHT_BROWSERS_PATH) return env.PLAYWRIGHT_BROWSERS_PATH;
  if (process.platform === 'darwin') return join(homedir(), 'Library/Caches/ms-playwright');
  if (process.platform === 'win32') return join(env.LOCALAPPDATA ?? homedir(), 'ms-playwright');
  return join(env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'ms-playwright');
}

/** @param {string} folder */
const entries = (folder) => (existsSync(folder) ? readdirSync(folder) : []);

function playwrightChromiums() {
  const cache = playwrightCache();
  const tails = [
    'chrome',
    'chrome.exe',
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ];
  return entries(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)))
    .flatMap((revision) => entries(join(cache, revision)).map((platform) => join(cache, revision, platform)))
    .flatMap((folder) => tails.map((tail) => join(folder, tail)));
}

/** @param {string} version */
const major = (version) => Number(/(\d+)\.\d/.exec(version)?.[1] ?? 0);

/** @type {BrowserKind} Chrome itself no longer loads extensions from the command line (since 137). */
export const chromiumKind = {
  variable: 'CHROMIUM',
  names: ['chromium', 'chromium-browser'],
  get places() {
    return [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ...windowsFolders.map((folder) => join(folder, 'Chromium/Application/chrome.exe')),
      ...playwrightChromiums(),
    ];
  },
  accepts: (version) => /Chromium|for Testing/.test(version) && major(version) >= 130,
};

/** @type {BrowserKind} */
export const firefoxKind = {
  variable: 'FIREFOX',
  names: ['firefox-esr', 'firefox'],
  places: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...windowsFolders.map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
  ],
  accepts: (version) => /Firefox/.test(version) && major(version) >= 142,
};

/** @param {BrowserKind} kind @param {string} path */
async function works(kind, path) {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true; // there, --version opens a window
  const { code, output } = await run(path, ['--version'], { timeout: 20_000 });
  return code === 0 && kind.accepts(output);
}

/**
 * The path of a browser of this kind, or null where there is none that will do.
 * @param {BrowserKind} kind
 */
export async function findBrowser(kind) {
  const named = env[kind.variable];
  const candidates = named ? [named] : [...kind.names.map(which), ...kind.places];
  for (const path of candidates) if (path && (await works(kind, path))) return path;
  return null;
}
