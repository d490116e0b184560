// @ts-check
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressFaults, readAddresses } from '../package/addresses.mjs';
import { SetupError, say } from '../setup/report.mjs';
import { closeChangelog, unreleased } from './changelog.mjs';
import { draftForChrome, draftForMozilla } from './drafts.mjs';
import { listingFaults, readListings } from './listings.mjs';
import { isLater, versionOf, writeVersion } from './version.mjs';

/**
 * @typedef {object} Options
 * @property {string} project its folder
 * @property {boolean} isDry says what would be done, and does nothing
 * @property {string} day of the release: 2026-11-29
 * @property {string} packages the folder that the packages are written into
 * @property {() => Promise<string>} makePackages gives their hashes
 */

/** The reviewer's notes: the quoted lines of the release guide. @param {string} guide */
const reviewersNotes = (guide) =>
  guide
    .split('\n')
    .filter((line) => line.startsWith('>'))
    .map((line) => line.replace(/^> ?/, ''))
    .join('\n');

/**
 * Finds what stands in the way of a release.
 * @param {string} version
 * @param {Options} options
 * @param {(...args: string[]) => string} git
 */
function releaseFaults(version, { project }, git) {
  const before = versionOf(project);
  const changelog = readFileSync(join(project, 'CHANGELOG.md'), 'utf8');
  return [
    ...(isLater(version, before)
      ? []
      : [`"${version}" is no version after ${before}: npm run release -- 1.2.3`]),
    ...(git('status', '--porcelain') === '' ? [] : ['The folder has changes that are not committed.']),
    ...(git('tag', '--list', `v${version}`) === '' ? [] : [`The tag v${version} is there already.`]),
    ...(unreleased(changelog) === '' ? ['CHANGELOG.md says nothing under "Unreleased".'] : []),
    ...addressFaults(readAddresses(project)),
    ...readListings(project).flatMap(listingFaults),
  ];
}

/**
 * Makes a release: version everywhere, changelog, a commit, packages and their hashes, a tag that keeps them, and drafts of
 * both store pages.
 * @param {string} version
 * @param {Options} options
 * @throws {SetupError} naming all that stands in the way
 */
export async function release(version, options) {
  const { project, isDry, day, packages } = options;
  const git = (/** @type {string[]} */ ...args) =>
    execFileSync('git', args, { cwd: project, encoding: 'utf8' }).trim();
  const faults = releaseFaults(version, options, git);
  if (faults.length > 0) throw new SetupError(faults.join('\n'));
  if (isDry)
    return say(`Nothing stands in the way of ${version}: version, changelog of ${day}, packages, tag.`);

  const file = join(project, 'CHANGELOG.md');
  const changelog = readFileSync(file, 'utf8');
  writeFileSync(file, closeChangelog(changelog, version, day));
  git(
    'commit',
    '--quiet',
    '-m',
    `Release ${version}`,
    '--',
    'CHANGELOG.md',
    ...writeVersion(project, version),
  );
  const sums = await options.makePackages();
  const read = (/** @type {string} */ path) => readFileSync(join(project, path), 'utf8');
  const draft = {
    version,
    changes: unreleased(changelog),
    addresses: readAddresses(project),
    listings: readListings(project),
    answers: read('docs/store/privacy-answers.md'),
    notes: reviewersNotes(read('docs/guide/release.md')),
  };
  mkdirSync(packages, { recursive: true });
  writeFileSync(join(packages, 'listing-mozilla.txt'), draftForMozilla(draft));
  writeFileSync(join(packages, 'listing-chrome.txt'), draftForChrome(draft));
  // The tag keeps the hashes; it is made last, so that one that is there has all that belongs to it.
  git('tag', '--annotate', `v${version}`, '-m', `Clearstory ${version}\n\n${sums}`);
  say(`${version} lies in ${packages}. Look at it, then push the commit and the tag v${version}.`);
}
