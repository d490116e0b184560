// @ts-check
import { spawn } from 'node:child_process';
import { accessSync, constants, mkdtempSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, with a separator at its end. */
export const projectFolder = fileURLToPath(new URL('../..', import.meta.url));

/** @param {string} path @param {number} mode */
function allows(path, mode) {
  try {
    accessSync(path, mode);
    return true;
  } catch {
    return false;
  }
}

/**
 * Full path of a program, or null where PATH has none of that name.
 * @param {string} name
 */
export function which(name) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, name)).find((path) => allows(path, constants.X_OK)) ?? null;
}

/** Gives npm and the browsers a temporary home folder where there is none to write to: they do not start without. */
export function provideHome() {
  const home = process.env.HOME ?? homedir();
  if (home === '' || !allows(home, constants.W_OK)) process.env.HOME = mkdtempSync(join(tmpdir(), 'home-'));
}

/**
 * Runs a program in the project's folder to its end.
 * @param {string} program
 * @param {string[]} args
 * @param {{ show?: boolean, env?: Record<string, string>, timeout?: number }} [options] show: let the terminal have its
 *   output as it comes; timeout in ms, after which it is killed
 * @returns {Promise<{ code: number, output: string }>} code 127 where the program could not be started
 */
export function run(program, args, { show = false, env = {}, timeout } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: projectFolder,
      env: { ...process.env, ...env },
      stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
      shell: process.platform === 'win32' && !program.endsWith('.exe'),
      timeout,
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (output += data));
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Runs a program of an installed package.
 * @param {string} script path below node_modules
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runPackage(script, args, options) {
  return run(process.execPath, [join(projectFolder, 'node_modules', script), ...args], options);
}
