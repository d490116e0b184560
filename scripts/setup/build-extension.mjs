// @ts-check
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { SetupError, say } from './report.mjs';
import { projectFolder, runPackage } from './run.mjs';

const SOURCES = ['src', 'public', 'manifest.json', 'vite.config.ts', 'package-lock.json'];

/**
 * Time of the last change in a file or folder, in ms; 0 where there is none.
 * @param {string} path
 * @returns {number}
 */
function lastChange(path) {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  // a folder's own time tells of files that were taken away
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => lastChange(join(path, name))));
}

/**
 * Builds the extension for Chromium, unless the build is newer than all that it is made from.
 * @returns {Promise<string>} the folder to load
 */
export async function buildExtension() {
  const folder = join(projectFolder, 'dist', 'chrome');
  const built = lastChange(join(folder, 'manifest.json'));
  const changed = Math.max(...SOURCES.map((name) => lastChange(join(projectFolder, name))));
  if (built > changed) return folder;
  say('Building the extension');
  const { code, output } = await runPackage('vite/bin/vite.js', ['build', '--logLevel', 'error']);
  if (code !== 0)
    throw new SetupError(
      `The extension could not be built. Run "npm run build" to see more:\n${output.trim()}`,
    );
  return folder;
}
