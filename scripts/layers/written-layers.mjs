// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../setup/run.mjs';
import { lintConfig, readLayers, withTable } from './layers.mjs';

/** @param {string} folder from the project's folder @returns {string[]} names of all folders below it */
const foldersIn = (folder) =>
  folder.endsWith('.ts')
    ? []
    : readdirSync(join(projectFolder, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name);

/** @param {ReturnType<typeof lintConfig>} config @returns {string} as JSON, a layer a line */
const lintText = ({ overrides }) =>
  `{\n  "overrides": [\n    ${overrides.map((each) => JSON.stringify(each)).join(',\n    ')}\n  ]\n}\n`;

/**
 * The files that are written out of the table of layers.
 * @returns {Map<string, string>} their texts by full path
 */
export function writtenLayers() {
  const layers = readLayers();
  const { dependencies } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8'));
  const page = join(projectFolder, 'docs/design/architecture.md');
  return new Map([
    [
      join(projectFolder, 'scripts/layers/lint.json'),
      lintText(lintConfig(layers, Object.keys(dependencies), foldersIn)),
    ],
    [page, withTable(readFileSync(page, 'utf8'), layers)],
  ]);
}
