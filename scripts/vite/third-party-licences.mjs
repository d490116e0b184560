// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownModelNotice } from '../package/model-notice.mjs';
import { licenceFile, shippedPackages } from '../package/shipped-packages.mjs';
import { projectFolder } from '../setup/run.mjs';

const PACKAGE = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/**
 * Puts our licence, those of what is bundled, and those of what the models were learned from into the build. Refuses a
 * build with a package in it that has none there, or with weights of a corpus that is not listed.
 * @returns {import('vite').Plugin}
 */
export function thirdPartyLicences() {
  return {
    name: 'third-party-licences',
    apply: 'build',
    generateBundle(_options, bundle) {
      const shipped = shippedPackages(projectFolder);
      const known = new Set(shipped.map(({ name }) => name));
      for (const file of Object.values(bundle)) {
        const modules = file.type === 'chunk' ? file.moduleIds : [];
        for (const id of modules) {
          const name = PACKAGE.exec(id.replaceAll('\\', '/'))?.[1];
          if (name && !id.startsWith('\0') && !known.has(name))
            this.error(`${name} is bundled, and is not among the dependencies in package.json`);
        }
      }
      const emit = (/** @type {string} */ name, /** @type {string} */ source) =>
        this.emitFile({ type: 'asset', fileName: `licences/${name}.txt`, source });
      emit('Clearstory', readFileSync(join(projectFolder, 'LICENSE'), 'utf8'));
      emit('THIRD-PARTY', `${licenceFile(shipped)}\n\n${ownModelNotice(projectFolder)}`);
    },
  };
}
