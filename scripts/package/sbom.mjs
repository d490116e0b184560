// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../setup/run.mjs';

/** npm 10 says where in node_modules a package lies, npm 11 does not. @param {any} component */
const withoutPath = ({ properties = [], ...rest }) => ({
  ...rest,
  properties: properties.filter(
    (/** @type {{ name: string }} */ { name }) => name !== 'cdx:npm:package:path',
  ),
});

/**
 * Lists the shipped packages as npm does, without the parts that differ from one listing to the next: time, the listing program and
 * what only some versions of it say, the name of the folder. The serial number follows from the contents (a UUID of version 8).
 * @param {any} bom CycloneDX
 * @param {{ name: string, version: string }} project
 */
export function steadySbom({ metadata, components, serialNumber: _, ...rest }, { name, version }) {
  const component = { ...withoutPath(metadata.component), type: 'application', name, version };
  const steady = {
    ...rest,
    metadata: { lifecycles: metadata.lifecycles, component },
    components: components.map(withoutPath),
  };
  const hash = createHash('sha256').update(JSON.stringify(steady)).digest('hex');
  const uuid = hash.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-8$3-8$4-$5');
  return { ...steady, serialNumber: `urn:uuid:${uuid}` };
}

/**
 * The software bill of materials of the packages: CycloneDX, as JSON text.
 * @param {string} project its folder
 */
export async function sbom(project) {
  const { code, output } = await run('npm', [
    'sbom',
    '--sbom-format=cyclonedx',
    '--omit=dev',
    '--package-lock-only',
    '--loglevel=silent',
  ]);
  if (code !== 0) throw new Error(`npm sbom failed:\n${output}`);
  const own = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  return `${JSON.stringify(steadySbom(JSON.parse(output), own), null, 2)}\n`;
}
