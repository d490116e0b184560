// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError } from '../setup/report.mjs';
import { projectFolder } from '../setup/run.mjs';

/** Where the owner writes the addresses that the stores and the manifest show. */
export const ADDRESSES = 'docs/store/addresses.json';

/**
 * `homepage`: of the extension, in the manifest and both listings. `support`: where readers ask, a page or mailto:.
 * `privacy`: PRIVACY.md as a page that anybody can open.
 * @typedef {{ homepage: string, support: string, privacy: string }} Addresses
 */

/** What each address may begin with. */
const BEGINNINGS = { homepage: /^https:$/, support: /^(https|mailto):$/, privacy: /^https:$/ };

/** @param {string} text */
const protocolOf = (text) => (URL.canParse(text) ? new URL(text).protocol : '');

/** @returns {Addresses} */
export const readAddresses = (project = projectFolder) =>
  JSON.parse(readFileSync(join(project, ADDRESSES), 'utf8'));

/**
 * Finds the addresses that a release cannot do without and that are empty, or are none.
 * @param {Addresses} addresses
 * @returns {string[]}
 */
export function addressFaults(addresses) {
  const names = /** @type {(keyof Addresses)[]} */ (Object.keys(BEGINNINGS));
  return names
    .filter((name) => !BEGINNINGS[name].test(protocolOf(addresses[name])))
    .map((name) => `${ADDRESSES}: ${name} is ${addresses[name] === '' ? 'empty' : 'no address'}`);
}

/**
 * Lets a release go on only where every address is filled in.
 * @throws {SetupError} naming those that are not
 */
export function requireAddresses() {
  const faults = addressFaults(readAddresses());
  if (faults.length > 0) throw new SetupError(`A release needs all addresses:\n${faults.join('\n')}`);
}
