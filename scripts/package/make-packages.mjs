// @ts-check
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError, say } from '../setup/report.mjs';
import { projectFolder } from '../setup/run.mjs';
import { buildBrowser } from './build-browser.mjs';
import { scriptsWithPreact } from './inner-html.mjs';
import { lintAddon } from './lint-addon.mjs';
import { sbom } from './sbom.mjs';
import { sourceFiles } from './source-files.mjs';
import { zip } from './zip.mjs';

/** The folder that the packages are written into. */
export const PACKAGES = join(projectFolder, 'dist', 'packages');

/** @param {string | Uint8Array} bytes */
const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/**
 * Builds, checks and writes what the stores are sent: the extension for each browser, its source, a bill of materials and
 * the hashes of all of them.
 * @returns {Promise<string>} the hashes, a line a file, as they are written to SHA256SUMS
 */
export async function makePackages() {
  const { name, version } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
  const stem = `${name}-${version}`;
  /** @type {[string, string | Uint8Array][]} */
  const packages = [];
  say('Building for Chromium');
  packages.push([`${stem}-chrome.zip`, zip(await buildBrowser('chrome'))]);
  say('Building for Firefox');
  const forFirefox = await buildBrowser('firefox');
  packages.push([`${stem}-firefox.zip`, zip(forFirefox)]);
  say('Building for Safari');
  packages.push([`${stem}-safari.zip`, zip(await buildBrowser('safari'))]);
  packages.push([`${stem}-source.zip`, zip(sourceFiles(projectFolder))]);
  packages.push([`${stem}-sbom.cdx.json`, await sbom(projectFolder)]);
  const sums = packages.map(([file, bytes]) => `${sha256(bytes)}  ${file}\n`).join('');

  rmSync(PACKAGES, { recursive: true, force: true });
  mkdirSync(PACKAGES, { recursive: true });
  for (const [file, bytes] of [...packages, ['SHA256SUMS', sums]])
    writeFileSync(join(PACKAGES, String(file)), bytes);

  say('Linting the package for Firefox');
  const findings = await lintAddon(join(PACKAGES, `${stem}-firefox.zip`), scriptsWithPreact(forFirefox));
  if (findings.length > 0) throw new SetupError(`addons-linter:\n${findings.join('\n')}`);
  for (const [file, bytes] of packages) console.log(`${file}  ${(bytes.length / 1000).toFixed(1)} kB`);
  return sums;
}
