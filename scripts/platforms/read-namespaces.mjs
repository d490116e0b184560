// @ts-check
import { createRequire } from 'node:module';

/**
 * A browser as the compatibility data calls it, in the oldest version that we ask for (`vite.config.ts`).
 * @typedef {{ data: string, version: number, os: string }} Platform
 * @type {Record<string, Platform>}
 */
export const PLATFORMS = {
  chrome: { data: 'chrome', version: 120, os: 'linux' },
  firefox: { data: 'firefox', version: 142, os: 'linux' },
  'firefox-android': { data: 'firefox_android', version: 149, os: 'android' },
  safari: { data: 'safari', version: 16.4, os: 'mac' },
  'safari-ios': { data: 'safari_ios', version: 16.4, os: 'ios' },
};

/** The namespaces that our permissions and keys of the manifest open, by their name in the data. */
const NAMESPACES = {
  action: 'action',
  commands: 'commands',
  declarativeNetRequest: 'declarativeNetRequest',
  extension: 'extension',
  i18n: 'i18n',
  menus: 'contextMenus',
  permissions: 'permissions',
  runtime: 'runtime',
  scripting: 'scripting',
  sidePanel: 'sidePanel',
  sidebarAction: 'sidebarAction',
  storage: 'storage',
  tabs: 'tabs',
  windows: 'windows',
};

/** What a content script is given of them, in every browser: other members are not there. */
const IN_PAGES = [
  /^extension\.inIncognitoContext$/,
  /^i18n\./,
  /^runtime\.(id|lastError|connect|getManifest|getURL|onConnect|onMessage|sendMessage)$/,
  /^storage\./,
];

/** @typedef {{ version_added?: string | boolean, version_removed?: string, flags?: unknown }} Support */
/** @typedef {{ __compat?: { support: Record<string, Support | Support[]> } } & Record<string, any>} Feature */

/**
 * Checks that a browser has a feature. @param {Feature} feature @param {Platform} platform
 */
function has(feature, { data, version }) {
  const support = feature.__compat?.support[data] ?? [];
  return [support].flat().some(({ version_added, version_removed, flags }) => {
    if (typeof version_added !== 'string' || version_removed || flags) return false;
    return Number(version_added.replace('≤', '')) <= version;
  });
}

/** Names of the members of a namespace that hold members of their own. */
const AREA = /^(local|managed|session|sync)$/;

/**
 * Lists the members of a namespace that a browser has, and of the areas in it.
 * @param {Feature} feature @param {string} name @param {Platform} platform
 * @returns {[name: string, members: string][]} the members with spaces between
 */
function listMembers(feature, name, platform) {
  const there = Object.keys(feature).filter(
    (key) => /^([a-z]|[A-Z_]+$)/.test(key) && feature[key].__compat && has(feature[key], platform),
  );
  const areas = there.filter((key) => AREA.test(key));
  const plain = there.filter((key) => !AREA.test(key)).join(' ');
  return [
    ...(plain ? [/** @type {[string, string]} */ ([name, plain])] : []),
    ...areas.flatMap((key) => listMembers(feature[key], `${name}.${key}`, platform)),
  ];
}

/**
 * Reads out of the compatibility data what each platform gives to our pages; `isInPages` says what of it reaches scripts in
 * web pages.
 * @returns {Record<string, Record<string, string>>} members with spaces between, by namespace ("storage.local"), by platform
 */
export function readNamespaces() {
  const data = createRequire(import.meta.url)('@mdn/browser-compat-data');
  const { api } = data.webextensions;
  return Object.fromEntries(
    Object.entries(PLATFORMS).map(([platform, asked]) => [
      platform,
      Object.fromEntries(
        Object.entries(NAMESPACES).flatMap(([key, name]) => listMembers(api[key], name, asked)),
      ),
    ]),
  );
}

/** Checks that a content script is given a member. @param {string} name such as "storage.local.get" */
export const isInPages = (name) => IN_PAGES.some((pattern) => pattern.test(name));
