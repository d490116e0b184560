// @ts-check
// @ts-expect-error: it brings no types
import { createInstance } from 'addons-linter';

/** @typedef {{ code: string, message: string, file?: string, line?: number }} Finding */

/** The linter's word for Preact's own place that sets inner HTML (inner-html.mjs): once in each script that has it. */
const ON_INNER_HTML = 'UNSAFE_VAR_ASSIGNMENT';

/**
 * Leaves out what the reviewer's notes explain: one warning for each script with Preact in it.
 * @param {Finding[]} findings
 * @param {readonly string[]} withPreact paths of these scripts
 * @returns {Finding[]} all others, and what is said of one of these scripts a second time
 */
export function unexplained(findings, withPreact) {
  const left = new Set(withPreact);
  return findings.filter(({ code, file = '' }) => !(code === ON_INNER_HTML && left.delete(file)));
}

/**
 * Asks the linter of addons.mozilla.org, which web-ext lint runs too, about a package.
 * @param {string} path of the zip
 * @param {readonly string[]} withPreact paths of scripts in it that have Preact's own place
 * @returns {Promise<string[]>} errors and warnings that are not explained
 */
export async function lintAddon(path, withPreact) {
  const linter = createInstance({
    config: {
      _: [path],
      logLevel: 'fatal',
      output: 'none',
      minManifestVersion: 3,
      maxManifestVersion: 3,
      selfHosted: false,
      enableDataCollectionPermissions: true,
    },
    runAsBinary: false,
  });
  await linter.run();
  /** @type {{ errors: Finding[], warnings: Finding[] }} */
  const { errors, warnings } = linter.output;
  return unexplained([...errors, ...warnings], withPreact).map(
    ({ code, message, file = 'package', line }) => `${file}${line ? `:${line}` : ''}: ${message} (${code})`,
  );
}
