// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * Texts of a store page in one language.
 * @typedef {{ language: string, name: string, summary: string, description: string }} Listing
 */

/**
 * The most characters that the stores take: names 75 in Chrome's and 50 in Mozilla's, summaries 132 and 250, descriptions
 * 16,000 and 15,000. The same texts go to both.
 */
const LONGEST = { name: 50, summary: 132, description: 15_000 };

/** Languages of ours that addons.mozilla.org calls otherwise. @type {Record<string, string>} */
const AT_MOZILLA = { en: 'en-US', es: 'es-ES', hi: 'hi-IN', nb: 'nb-NO', sv: 'sv-SE' };

/** @param {string} language a folder of _locales */
export const mozillaLanguage = (language) => AT_MOZILLA[language] ?? language.replace('_', '-');

/**
 * Reads a file of texts: the name as title, then "## …" for summary and description, in this order, in whatever language.
 * @param {string} language
 * @param {string} text
 * @returns {Listing}
 */
export function parseListing(language, text) {
  const [head = '', summary = '', description = ''] = text.split(/^## .*\n/m).map((part) => part.trim());
  return { language, name: head.replace(/^# /, ''), summary, description };
}

/**
 * Reads the texts of all languages.
 * @param {string} project its folder
 */
export function readListings(project) {
  const folder = join(project, 'docs/store/listing');
  return readdirSync(folder)
    .sort()
    .map((file) => parseListing(basename(file, '.md'), readFileSync(join(folder, file), 'utf8')));
}

/**
 * Finds texts that are missing, or longer than a store takes.
 * @param {Listing} listing
 * @returns {string[]}
 */
export const listingFaults = (listing) =>
  /** @type {(keyof typeof LONGEST)[]} */ (Object.keys(LONGEST)).flatMap((part) => {
    const { length } = [...listing[part]];
    if (length === 0) return [`${listing.language}: ${part} is missing`];
    const longest = LONGEST[part];
    return length > longest ? [`${listing.language}: ${part} has ${length} characters of ${longest}`] : [];
  });
