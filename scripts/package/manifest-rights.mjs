// @ts-check
import { readFileSync } from 'node:fs';

/** Keys of a manifest that decide what the extension may do, and from where its files and messages can be reached. */
const KEYS = [
  'permissions',
  'optional_permissions',
  'host_permissions',
  'optional_host_permissions',
  'content_scripts',
  'web_accessible_resources',
  'externally_connectable',
  'content_security_policy',
  'cross_origin_embedder_policy',
  'sandbox',
  'background',
  'incognito',
  'minimum_chrome_version',
  'browser_specific_settings',
  'update_url',
];

/**
 * @param {Record<string, unknown>} manifest
 * @returns {Record<string, unknown>}
 */
const manifestRights = (manifest) =>
  Object.fromEntries(KEYS.filter((key) => key in manifest).map((key) => [key, manifest[key]]));

/**
 * Compares a built manifest's rights with those that were agreed to, in rights.json.
 * @param {import('./build-browser.mjs').Browser} browser
 * @param {Record<string, unknown>} manifest
 * @returns {string[]}
 */
export function rightsFaults(browser, manifest) {
  const agreed = JSON.parse(readFileSync(new URL('rights.json', import.meta.url), 'utf8'))[browser];
  const actual = manifestRights(manifest);
  return KEYS.map((key) => ({
    key,
    was: JSON.stringify(agreed[key]),
    is: JSON.stringify(actual[key]),
  }))
    .filter(({ was, is }) => was !== is)
    .map(
      ({ key, was = 'nothing', is = 'nothing' }) =>
        `manifest.json: ${key} is ${is}, and scripts/package/rights.json says ${was}`,
    );
}
