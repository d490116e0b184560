// @ts-check
// Opens a browser with the extension on the sample page, an address, or a saved page: npm start -- --help
import './setup/require-node.mjs';
import { importTypeScript } from './setup/import-typescript.mjs';
import { provideExtension } from './setup/provide-extension.mjs';
import { runCommand } from './setup/report.mjs';
import { HELP, readArguments } from './start/arguments.mjs';

await runCommand(async () => {
  const wanted = readArguments(process.argv.slice(2));
  if (wanted.help) {
    console.log(HELP);
    return;
  }
  const provided = await provideExtension();
  /** @type {typeof import('./start/start.ts')} */
  const { start } = await importTypeScript('scripts/start/start.ts');
  await start({ ...wanted, ...provided });
});
