// @ts-check
import { posix } from 'node:path';

/** @typedef {{ files: ReadonlySet<string>, scripts: ReadonlySet<string> }} Project paths of all files, names of npm scripts */

const LINK = /\]\(([^)\s]+)\)/g;
const CODE = /`([^`\n]+)`/g;
const PATH = /^(?:\.\/)?((?:src|scripts|docs|e2e|bench|public|\.ci)(?:\/[\w.@-]+)+)\/?$/;
const FILE = /^[\w-][\w.-]*\.(?:ts|tsx|mjs|json|md|css|html)$/;
const NPM = /npm run (?:--silent )?([\w:-]+)/g;

/**
 * Finds names in a document that the project does not have: files and folders in links and in code, npm scripts.
 * @param {string} path of the document
 * @param {string} text
 * @param {Project} project
 * @returns {string[]}
 */
export function docFaults(path, text, { files, scripts }) {
  const folders = new Set([...files].flatMap((file) => parents(file)));
  const names = new Set([...files].map((file) => posix.basename(file)));
  const isThere = (/** @type {string} */ place) => files.has(place) || folders.has(place);
  const linked = [...text.matchAll(LINK)]
    .map(([, target = '']) => target.replace(/#.*$/, ''))
    .filter((target) => target !== '' && !/^\w+:/.test(target))
    .map((target) => posix.join(posix.dirname(path), target).replace(/\/$/, ''))
    .filter((target) => !isThere(target));
  const codes = [...text.matchAll(CODE)].map(([, code = '']) => code);
  const paths = codes.map((code) => PATH.exec(code)?.[1] ?? '').filter((it) => it !== '' && !isThere(it));
  const bare = codes.filter((code) => FILE.test(code) && !names.has(code));
  const commands = [...text.matchAll(NPM)].map(([, name = '']) => name).filter((name) => !scripts.has(name));
  return [
    ...[...linked, ...paths, ...bare].map((it) => `${path} names ${it}, which is not there`),
    ...commands.map((name) => `${path} names the script ${name}, which package.json has not`),
  ];
}

/** @param {string} file @returns {string[]} the folders that it lies in */
function parents(file) {
  const folder = posix.dirname(file);
  return folder === '.' ? [] : [folder, ...parents(folder)];
}
