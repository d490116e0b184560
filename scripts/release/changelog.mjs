// @ts-check
const UNRELEASED = '## Unreleased\n';

/**
 * What the changelog says of the next version.
 * @param {string} changelog
 * @returns {string} '' where it says nothing, or has no such part
 */
export function unreleased(changelog) {
  const [, rest = ''] = changelog.split(UNRELEASED);
  const [part = ''] = rest.split(/^## /m);
  // Headings alone say nothing.
  return /^- /m.test(part) ? part.trim() : '';
}

/**
 * Gives what is unreleased to a version, and leaves an empty part above it.
 * @param {string} changelog
 * @param {string} version
 * @param {string} day as the changelog writes days: 2026-11-29
 */
export const closeChangelog = (changelog, version, day) =>
  changelog.replace(UNRELEASED, `${UNRELEASED}\n## ${version} – ${day}\n`);
