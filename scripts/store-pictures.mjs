// @ts-check
// Takes the pictures of the store pages, from a story of our own: npm run store-pictures
import './setup/require-node.mjs';
import { buildExtension } from './setup/build-extension.mjs';
import { installPackages } from './setup/install-packages.mjs';
import { provideChromium } from './setup/provide-tools.mjs';
import { runCommand } from './setup/report.mjs';
import { projectFolder, provideHome } from './setup/run.mjs';

await runCommand(async () => {
  provideHome();
  await installPackages();
  const executablePath = await provideChromium();
  const extension = await buildExtension();
  const { runnerImport } = await import('vite');
  /** @type {{ module: typeof import('./pictures/store/take-store-pictures.ts') }} */
  const { module } = await runnerImport(`${projectFolder}scripts/pictures/store/take-store-pictures.ts`, {
    configFile: false,
    logLevel: 'error',
  });
  await module.takeStorePictures({
    executablePath,
    extension,
    folder: `${projectFolder}docs/store/pictures`,
  });
});
