// @ts-check
import { mozillaLanguage } from './listings.mjs';

/**
 * What both drafts are made of.
 * @typedef {object} Draft
 * @property {string} version
 * @property {string} changes what the changelog says of it
 * @property {import('../package/addresses.mjs').Addresses} addresses
 * @property {import('./listings.mjs').Listing[]} listings
 * @property {string} answers docs/store/privacy-answers.md
 * @property {string} notes the reviewer's notes of docs/guide/release.md
 */

/** @param {Draft} draft @param {(language: string) => string} nameOf */
const texts = ({ listings }, nameOf) =>
  listings.flatMap(({ language, name, summary, description }) => [
    `# ${nameOf(language)}`,
    `Name: ${name}`,
    `Summary: ${summary}`,
    description,
  ]);

/** @param {Draft} draft */
const head = ({ version, addresses: { homepage, support, privacy } }) => [
  `Version ${version}`,
  `Homepage: ${homepage}\nSupport: ${support}\nPrivacy policy: ${privacy}`,
];

/** @param {Draft} draft */
const answers = (draft) => draft.answers.replace(/^# /, '# For the forms: ');

/**
 * Drafts the page of addons.mozilla.org, to be copied from.
 * @param {Draft} draft
 */
export const draftForMozilla = (draft) =>
  `${[...head(draft), `# Release notes\n\n${draft.changes}`, `# Notes for the reviewer\n\n${draft.notes}`, answers(draft), ...texts(draft, mozillaLanguage)].join('\n\n')}\n`;

/**
 * Drafts the page of the Chrome Web Store, which Edge Add-ons takes too.
 * @param {Draft} draft
 */
export const draftForChrome = (draft) =>
  `${[...head(draft), answers(draft), ...texts(draft, (language) => language)].join('\n\n')}\n`;
