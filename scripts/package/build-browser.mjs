// @ts-check
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { SetupError } from '../setup/report.mjs';
import { projectFolder, runPackage } from '../setup/run.mjs';
import { fileFaults } from './file-faults.mjs';
import { rightsFaults } from './manifest-rights.mjs';
import { filesBelow } from './source-files.mjs';

/** @typedef {'chrome' | 'firefox' | 'safari'} Browser */

/**
 * Finds the faults of a built extension.
 * @param {Browser} browser
 * @param {import('./zip.mjs').Files} files
 */
function faultsOf(browser, files) {
  const manifest = JSON.parse(new TextDecoder().decode(files.get('manifest.json')));
  const { version } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
  const machine = [projectFolder, tmpdir(), homedir()].map((it) => join(it, sep)).filter((it) => it !== sep);
  return [
    ...(manifest.version === version
      ? []
      : [`manifest.json has version ${manifest.version}, not ${version}`]),
    ...rightsFaults(browser, manifest),
    ...[...files].flatMap(([name, bytes]) => fileFaults(name, bytes, machine)),
  ];
}

/**
 * Builds the extension for a browser, afresh, and checks what was built.
 * @param {Browser} browser
 * @returns {Promise<import('./zip.mjs').Files>}
 * @throws {SetupError} naming all that is wrong with it
 */
export async function buildBrowser(browser) {
  const folder = mkdtempSync(join(tmpdir(), 'clearstory-build-'));
  try {
    const mode = browser === 'chrome' ? 'production' : browser;
    const args = ['build', '--mode', mode, '--outDir', folder, '--logLevel', 'error'];
    const { code, output } = await runPackage('vite/bin/vite.js', args, { env: { NODE_ENV: 'production' } });
    if (code !== 0)
      throw new SetupError(`The extension could not be built for ${browser}:\n${output.trim()}`);
    const files = new Map(filesBelow(folder).map((path) => [path, readFileSync(join(folder, path))]));
    const faults = faultsOf(browser, files);
    if (faults.length > 0) throw new SetupError(`The build for ${browser}:\n${faults.join('\n')}`);
    return files;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
