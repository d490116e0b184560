// @ts-check
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the version stands, and how often: in the lock file also for the project as a package of its own. */
const PLACES = { 'manifest.json': 1, 'package.json': 1, 'package-lock.json': 2 };

const VERSION = /^\d+\.\d+\.\d+$/;

/** @param {string} version */
const numbersOf = (version) => version.split('.').map(Number);

/**
 * Tells whether a version comes after another: three numbers, as both stores count.
 * @param {string} version
 * @param {string} before
 */
export function isLater(version, before) {
  const [a, b] = [numbersOf(version), numbersOf(before)];
  const at = a.findIndex((number, index) => number !== b[index]);
  return VERSION.test(version) && at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
}

/** The version as the package has it. @param {string} project its folder */
export const versionOf = (project) =>
  /** @type {string} */ (JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')).version);

/**
 * Writes a version into every file that names it, and changes nothing else in them.
 * @param {string} project its folder
 * @param {string} version
 * @returns {string[]} the files
 * @throws where a file does not name the version that it should
 */
export function writeVersion(project, version) {
  const old = `"version": "${versionOf(project)}"`;
  for (const [file, times] of Object.entries(PLACES)) {
    const parts = readFileSync(join(project, file), 'utf8').split(old);
    if (parts.length <= times) throw new Error(`${file} does not name ${old} as often as it should`);
    // What comes after are the versions of other packages.
    const text = [...parts.slice(0, times), parts.slice(times).join(old)].join(`"version": "${version}"`);
    writeFileSync(join(project, file), text);
  }
  return Object.keys(PLACES);
}
