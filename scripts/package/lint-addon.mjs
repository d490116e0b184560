// @ts-check
// @ts-expect-error: it brings no types
import { createInstance } from 'addons-linter';

/** @typedef {{ code: string, message: string, file?: string, line?: number }} Finding */

/**
 * Asks the linter of addons.mozilla.org, which web-ext lint runs too, about a package.
 * @param {string} path of the zip
 * @returns {Promise<string[]>} errors and warnings
 */
export async function lintAddon(path) {
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
  return [...errors, ...warnings].map(
    ({ code, message, file = 'package', line }) => `${file}${line ? `:${line}` : ''}: ${message} (${code})`,
  );
}
