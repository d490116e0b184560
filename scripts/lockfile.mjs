// @ts-check
// Fails where the lock file names the host of a registry, or holds an entry that npm ci could not install.
import { readFileSync } from 'node:fs';

/** @type {Record<string, { version?: string, resolved?: string, integrity?: string, link?: boolean }>} */
const entries = JSON.parse(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8')).packages;

const faults = Object.entries(entries)
  .filter(([path]) => path !== '')
  .flatMap(([path, { version, resolved, integrity, link }]) => [
    ...(version || link ? [] : [`${path} has no version`]),
    ...(integrity || link ? [] : [`${path} has no integrity`]),
    ...(resolved?.includes('://') ? [`${path} names a host: ${new URL(resolved).host}`] : []),
  ]);

for (const fault of faults) console.error(fault);
console.log(`package-lock.json: ${Object.keys(entries).length - 1} packages, ${faults.length} faults`);
if (faults.length > 0) process.exitCode = 1;
