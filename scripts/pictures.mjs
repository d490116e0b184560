// @ts-check
// Takes the pictures of the README from the sample page: npm run pictures
import './setup/require-node.mjs';
import { importTypeScript } from './setup/import-typescript.mjs';
import { provideExtension } from './setup/provide-extension.mjs';
import { runCommand } from './setup/report.mjs';
import { projectFolder } from './setup/run.mjs';

await runCommand(async () => {
  const provided = await provideExtension();
  /** @type {typeof import('./pictures/take-pictures.ts')} */
  const { takePictures } = await importTypeScript('scripts/pictures/take-pictures.ts');
  await takePictures({ ...provided, folder: `${projectFolder}docs/pictures` });
});
