// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} ShippedPackage
 * @property {string} name
 * @property {string} version
 * @property {string} licence SPDX identifier
 * @property {string} source where its source is to be had
 * @property {string} text the licence's full text, as the package brings it
 */

const LICENCE_FILE = /^licen[cs]e(\.(md|txt))?$/i;

/** Works of others that a package passes on, where its own licence text does not say so. */
const NOTICES = new Map([
  [
    'tldts',
    'With the Public Suffix List, https://publicsuffix.org/list/, under the Mozilla Public License 2.0.',
  ],
]);

/** @param {string} folder */
function sourceOf(folder) {
  const { repository, homepage } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const address = repository?.url ?? repository ?? homepage ?? '';
  return address
    .replace(/^git\+|\.git$/g, '')
    .replace(/^ssh:\/\/git@/, 'https://')
    .replace(/^(?:github:)?([\w-]+\/[\w.-]+)$/, 'https://github.com/$1');
}

/**
 * @param {string} folder
 * @throws where a package brings no licence: it may then not be passed on
 */
function licenceText(folder) {
  const file = readdirSync(folder).find((name) => LICENCE_FILE.test(name));
  if (!file) throw new Error(`${folder} brings no licence text`);
  return readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
}

/**
 * The packages that may be part of what is shipped: the dependencies that are not for development only, and theirs.
 * @param {string} project folder of the project
 * @returns {ShippedPackage[]} by name
 */
export function shippedPackages(project) {
  const { packages } = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8'));
  return Object.entries(packages)
    .filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional)
    .map(([path, { version, license }]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version,
      licence: license,
      source: sourceOf(join(project, path)),
      text: licenceText(join(project, path)),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** @param {ShippedPackage} shipped */
const chapter = ({ name, version, licence, source, text }) => {
  const title = `${name} ${version} (${licence})`;
  const notice = NOTICES.get(name);
  return [
    title,
    '='.repeat(title.length),
    `Source: ${source}`,
    ...(notice ? [notice] : []),
    '',
    text,
    '',
  ].join('\n');
};

/**
 * Writes one file with the licences of all that is shipped.
 * @param {ShippedPackage[]} packages
 */
export const licenceFile = (packages) =>
  [
    'Clearstory contains parts of the following packages, each under its own licence.\n',
    ...packages.map(chapter),
  ].join('\n\n');
