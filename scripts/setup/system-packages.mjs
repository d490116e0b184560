// @ts-check
import { say } from './report.mjs';
import { run, which } from './run.mjs';

/** Checks that packages of the system can be installed here: as root on Debian, Ubuntu and their like. */
function mayInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && which('apt-get') !== null;
}

let isListFresh = false;

/**
 * Installs packages of the system, where we may. A package that cannot be had is left out: the caller looks for what it
 * needs afterwards.
 * @param {string[]} packages
 */
export async function installSystemPackages(packages) {
  if (packages.length === 0 || !mayInstall()) return;
  say(`Installing ${packages.join(', ')} (apt-get; a minute or two)`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  if (!isListFresh) await run('apt-get', ['update', '-qq'], { env });
  isListFresh = true;
  const install = (/** @type {string[]} */ names) =>
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], { env });
  if ((await install(packages)).code === 0 || packages.length === 1) return;
  for (const name of packages) await install([name]);
}
