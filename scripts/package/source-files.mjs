// @ts-check
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** @typedef {import('./zip.mjs').Files} Files */

/**
 * Paths of all files below a folder, with slashes, but for what a function leaves out.
 * @param {string} folder
 * @param {(name: string) => boolean} [leavesOut] by name of a file or folder
 * @returns {string[]}
 */
export function filesBelow(folder, leavesOut = () => false) {
  const found = [];
  const folders = [folder];
  for (let at = folders.pop(); at !== undefined; at = folders.pop())
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      if (leavesOut(entry.name)) continue;
      const path = join(at, entry.name);
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile()) found.push(relative(folder, path).split(sep).join('/'));
    }
  return found;
}

/**
 * The names that .gitignore leaves out: it holds plain names and endings only.
 * @param {string} text
 * @returns {(name: string) => boolean}
 */
export function ignoredNames(text) {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const names = new Set(['.git', ...lines.map((line) => line.replace(/^\/|\/$/g, ''))]);
  const endings = lines.filter((line) => line.startsWith('*')).map((line) => line.slice(1));
  return (name) => names.has(name) || endings.some((ending) => name.endsWith(ending));
}

/**
 * Everything that the packages are made of, as a reviewer gets it: what git knows or would take in; in a folder that is no
 * repository, what .gitignore does not leave out.
 * @param {string} project its folder
 * @returns {Files}
 */
export function sourceFiles(project) {
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const paths = existsSync(join(project, '.git'))
    ? execFileSync('git', list, { cwd: project, encoding: 'utf8' }).split('\0')
    : filesBelow(project, ignoredNames(readFileSync(join(project, '.gitignore'), 'utf8')));
  const isFile = (/** @type {string} */ path) =>
    path !== '' && statSync(join(project, path), { throwIfNoEntry: false })?.isFile();
  return new Map(paths.filter(isFile).map((path) => [path, readFileSync(join(project, path))]));
}
