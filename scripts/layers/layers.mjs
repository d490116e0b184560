// @ts-check
import { readFileSync } from 'node:fs';

/** @typedef {import('./read-imports.mjs').Import} Import */

/**
 * A folder or file of the source, and what it may import: itself, the named layers, which all stand before it, and the
 * named packages. `rooms`: folders in it of which each imports from itself and from those before it alone.
 * @typedef {{ path: string, holds: string, imports: string[], packages?: string[], rooms?: string[] }} Layer
 */

/** @returns {Layer[]} the table of layers, lowest first */
export const readLayers = () => JSON.parse(readFileSync(new URL('layers.json', import.meta.url), 'utf8'));

/** Folders of what makes and measures the extension: nothing that ships may import of them. */
const WORKSHOPS = ['bench', 'learn', 'scripts', 'e2e'];

/** @param {string} path @param {string} folder */
const isIn = (path, folder) => path === folder || path.startsWith(`${folder}/`);

/**
 * Finds the layer that a file belongs to: of those that hold it the one with the longest path.
 * @param {readonly Layer[]} layers
 * @param {string} path of the file from the project's folder
 * @returns {Layer | undefined}
 */
export function layerOf(layers, path) {
  return layers
    .filter((layer) => isIn(path, layer.path))
    .reduce(
      (best, layer) => (best && best.path.length > layer.path.length ? best : layer),
      /** @type {Layer | undefined} */ (undefined),
    );
}

/**
 * Finds the room of a layer that a file lies in.
 * @param {Layer} layer @param {string} path
 * @returns {number} its place among the layer's rooms; -1 for a file beside them
 */
const roomAt = ({ path: folder, rooms = [] }, path) =>
  rooms.findIndex((room) => isIn(path, `${folder}/${room}`));

/** @param {Layer} layer @param {Layer} other whether the layer may import of it */
const mayImport = (layer, other) => layer === other || layer.imports.some((path) => isIn(other.path, path));

/**
 * Finds imports that the table does not allow.
 * @param {readonly Layer[]} layers
 * @param {readonly Import[]} imports
 * @returns {string[]} one line each: "src/a.ts → src/b.ts"
 */
export function againstLayers(layers, imports) {
  return imports
    .filter(({ from, target, isPackage }) => {
      const layer = layerOf(layers, from);
      if (!layer) return true;
      if (isPackage) return !layer.packages?.includes(target);
      if (!isIn(target, 'src')) return WORKSHOPS.some((folder) => isIn(target, folder));
      const other = layerOf(layers, target);
      if (other !== layer) return !other || !mayImport(layer, other);
      const room = roomAt(layer, from);
      const wanted = roomAt(layer, target);
      // the weights' folders beside the rooms are data
      return room >= 0 && !target.endsWith('.json') && (wanted < 0 || wanted > room);
    })
    .map(({ from, target }) => `${from} → ${target}`);
}

/**
 * Finds rows that name a layer which does not stand before them: without any there is no circle of layers.
 * @param {readonly Layer[]} layers
 * @returns {string[]} one line each
 */
export function misplacedRows(layers) {
  return layers.flatMap(({ path, imports }, at) =>
    imports
      .filter((wanted) => layers.every((other) => !isIn(other.path, wanted)) || isLater(layers, at, wanted))
      .map((wanted) => `${path} names ${wanted}`),
  );
}

/** @param {readonly Layer[]} layers @param {number} at @param {string} wanted */
const isLater = (layers, at, wanted) =>
  layers.slice(at + 1).some((other) => isIn(other.path, wanted) && !isIn(layers[at]?.path ?? '', wanted));

/** @param {string} path @returns {string} the last name in it */
const nameOf = (path) => path.split('/').at(-1) ?? path;

/**
 * Writes the table as rules of Biome, which sees an import as it is written, not where it leads. A layer that bears the
 * name of a folder that may be imported is therefore left to the test.
 * @param {readonly Layer[]} layers
 * @param {readonly string[]} packages all that ship
 * @param {(folder: string) => readonly string[]} foldersIn names of all folders below one
 */
export function lintConfig(layers, packages, foldersIn) {
  const overrides = layers.map((layer) => {
    const isCore = isIn(layer.path, 'src/core');
    const known = new Set(
      [layer.path, ...layer.imports].flatMap((path) => [...path.split('/'), ...foldersIn(path)]),
    );
    const others = layers
      .filter((other) => !mayImport(layer, other) && !other.path.endsWith('.ts'))
      .filter((other) => isCore || !isIn(other.path, 'src/core'))
      .map((other) => nameOf(other.path))
      .filter((name) => !known.has(name));
    const foreign = packages.filter((name) => !layer.packages?.includes(name));
    const group = [
      ...others.map((name) => `**/${name}/**`),
      ...foreign.flatMap((name) => [name, `${name}/*`]),
    ];
    return {
      includes: layer.path.endsWith('.ts')
        ? [layer.path]
        : [`${layer.path}/**`, '!**/*.test.*', '!**/*.fixture.*'],
      linter: {
        rules: {
          style: {
            noRestrictedImports: {
              level: 'error',
              options: {
                patterns: [{ group, message: `${layer.path} may not: see docs/design/architecture.md.` }],
              },
            },
          },
        },
      },
    };
  });
  return { overrides };
}

const BEGIN = '<!-- layers: written by `node scripts/layers.mjs` -->';
const END = '<!-- /layers -->';

/**
 * Writes the table as Markdown.
 * @param {readonly Layer[]} layers
 * @returns {string}
 */
function layerTable(layers) {
  const shortened = (/** @type {string} */ path) => `\`${path.replace(/^src\/(?:core\/)?(?=.)/, '')}\``;
  const rows = layers.map(({ path, holds, imports, packages = [] }) => {
    const allowed = [...imports.map(shortened), ...packages.map((name) => `*${name}*`)].join(', ');
    return `| \`${path}\` | ${holds} | ${allowed} |`;
  });
  return ['| folder | what it holds | may import |', '|---|---|---|', ...rows].join('\n');
}

/**
 * Puts the table into a page, in place of the one that it holds.
 * @param {string} page
 * @param {readonly Layer[]} layers
 * @returns {string}
 * @throws Error where the page has no place for it
 */
export function withTable(page, layers) {
  const begin = page.indexOf(BEGIN);
  const end = page.indexOf(END);
  if (begin < 0 || end < begin)
    throw new Error('docs/design/architecture.md has no place for the table of layers');
  return `${page.slice(0, begin + BEGIN.length)}\n${layerTable(layers)}\n${page.slice(end)}`;
}
