// @ts-check
import { readFileSync } from 'node:fs';

/** What in a manifest decides what the extension may do, and where its files and messages can be reached from. */
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
 * How a built manifest's rights differ from those that were agreed to, in rights.json.
 * @param {'chrome' | 'firefox'} browser
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
