// @ts-check
// Fails where the lock file names the host of a registry, or where npm ci could not install from it: an entry without
// version or integrity, or a dependency (optional ones for other systems, too) that has no entry.
import { readFileSync } from 'node:fs';

/**
 * @typedef {object} Entry
 * @property {string} [version]
 * @property {string} [resolved]
 * @property {string} [integrity]
 * @property {boolean} [link]
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [optionalDependencies]
 */

/** @type {Record<string, Entry>} */
const entries = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')).packages;

/**
 * Checks that Node would find a package from a folder: in its own node_modules or in those above.
 * @param {string} folder
 * @param {string} name
 */
function isFound(folder, name) {
  for (let at = folder; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    if (entries[`${at ? `${at}/` : ''}node_modules/${name}`]) return true;
    if (at === '') return false;
  }
}

/** @param {[string, Entry]} entry */
function faultsOf([path, { version, resolved, integrity, link, dependencies, optionalDependencies }]) {
  const names = Object.keys({ ...dependencies, ...optionalDependencies });
  const isOwn = path === '' || link;
  return [
    ...(version || isOwn ? [] : [`${path} has no version`]),
    ...(integrity || isOwn ? [] : [`${path} has no integrity`]),
    ...(resolved?.includes('://') ? [`${path} names a host: ${new URL(resolved).host}`] : []),
    ...names
      .filter((name) => !isFound(path, name))
      .map((name) => `${path} needs ${name}, which has no entry`),
  ];
}

const faults = Object.entries(entries).flatMap(faultsOf);
for (const fault of faults) console.error(fault);
console.log(`package-lock.json: ${Object.keys(entries).length - 1} packages, ${faults.length} faults`);
if (faults.length > 0) process.exitCode = 1;
