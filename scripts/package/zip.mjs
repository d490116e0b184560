// @ts-check
import { zipSync } from 'fflate';

/** @typedef {Map<string, Uint8Array>} Files contents by path, with slashes */

/** The earliest time that a zip can hold, and the one that all of ours do. Zips know no time zone: the date is local. */
const TIME = new Date(1980, 0, 1);

/**
 * A zip that depends on nothing but names and contents: files in the order of their names, all of one time.
 * @param {Files} files
 */
export function zip(files) {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: TIME });
}
