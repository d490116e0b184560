// @ts-check
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { filesBelow } from '../package/source-files.mjs';

/**
 * One import of a source file. `target`: a path from the project's folder, or the name of a package. `isType`: nothing
 * of it is left when the types are gone.
 * @typedef {{ from: string, target: string, isPackage: boolean, isType: boolean }} Import
 */

const SOURCE = /\.(?:tsx?|css)$/;
const TEST = /\.(?:test|fixture)\.tsx?$/;

const COMMENT = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm;
/** `import type … from`, `export … from`, `import '…'`, `import('…')`, `import.meta.glob('…')`, and `@import '…'` of a style sheet. */
const IMPORT =
  /(?:(?:import|export)\s+(type\s)?[^;'"]*?\sfrom\s+|(typeof\s+)?import\s*\(\s*|@?import\s+|import\.meta\.glob(?:<[^(]*>)?\(\s*)'([^']+)'/g;

/**
 * Reads the imports of one source text.
 * @param {string} from path of the file from the project's folder
 * @param {string} text
 * @returns {Import[]}
 */
export function importsIn(from, text) {
  const code = text.replace(COMMENT, (comment) => (comment.includes("import('") ? comment : ''));
  return [...code.matchAll(IMPORT)].map(([, asType, asTypeOf, specifier = '']) => {
    const isPackage = !specifier.startsWith('.');
    const target = isPackage
      ? specifier
          .split('/')
          .slice(0, specifier.startsWith('@') ? 2 : 1)
          .join('/')
      : posix.join(posix.dirname(from), specifier.replace(/[?*].*$/, ''));
    return { from, target, isPackage, isType: Boolean(asType ?? asTypeOf) };
  });
}

/**
 * Reads the imports of all sources below a folder; tests and fixtures may reach for anything, and are left out.
 * @param {string} root the project's folder
 * @param {string} folder below it
 * @returns {Import[]}
 */
export function readImports(root, folder) {
  return filesBelow(posix.join(root, folder))
    .filter((path) => SOURCE.test(path) && !TEST.test(path))
    .sort()
    .flatMap((path) => {
      const from = posix.join(folder, path);
      return importsIn(from, readFileSync(posix.join(root, from), 'utf8'));
    });
}

/**
 * Finds files that import one another in a circle, types included.
 * @param {readonly Import[]} imports
 * @returns {string[][]} the files of each circle, sorted
 */
export function circlesIn(imports) {
  /** @type {Map<string, string[]>} */
  const targets = new Map();
  for (const { from, target, isPackage } of imports) {
    if (isPackage) continue;
    const known = targets.get(from);
    if (known) known.push(target);
    else targets.set(from, [target]);
  }
  /** Tarjan's strongly connected components. @type {Map<string, { index: number, low: number, isOpen: boolean }>} */
  const visits = new Map();
  /** @type {string[]} */
  const open = [];
  /** @type {string[][]} */
  const circles = [];
  const visit = (/** @type {string} */ file) => {
    const mine = { index: visits.size, low: visits.size, isOpen: true };
    visits.set(file, mine);
    open.push(file);
    for (const target of targets.get(file) ?? []) {
      const known = visits.get(target) ?? visit(target);
      if (known.isOpen) mine.low = Math.min(mine.low, known.low);
    }
    if (mine.low === mine.index) {
      const component = open.splice(open.indexOf(file));
      for (const member of component) {
        const closed = visits.get(member);
        if (closed) closed.isOpen = false;
      }
      if (component.length > 1 || targets.get(file)?.includes(file)) circles.push(component.sort());
    }
    return mine;
  };
  for (const file of targets.keys()) if (!visits.has(file)) visit(file);
  return circles;
}
