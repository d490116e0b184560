// @ts-check
// Opens a browser with the extension on the sample page, an address, or a saved page: npm start -- --help
import './setup/require-node.mjs';
import { buildExtension } from './setup/build-extension.mjs';
import { installPackages } from './setup/install-packages.mjs';
import { provideChromium } from './setup/provide-tools.mjs';
import { runCommand } from './setup/report.mjs';
import { projectFolder, provideHome } from './setup/run.mjs';
import { HELP, readArguments } from './start/arguments.mjs';

await runCommand(async () => {
  const wanted = readArguments(process.argv.slice(2));
  if (wanted.help) {
    console.log(HELP);
    return;
  }
  provideHome();
  await installPackages();
  const executablePath = await provideChromium();
  const extension = await buildExtension();
  const { runnerImport } = await import('vite');
  /** @type {{ module: typeof import('./start/start.ts') }} */
  const { module } = await runnerImport(`${projectFolder}scripts/start/start.ts`, {
    configFile: false,
    logLevel: 'error',
  });
  await module.start({ ...wanted, executablePath, extension });
});
