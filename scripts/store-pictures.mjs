// @ts-check
// Takes the pictures of the store pages, from a story of our own: npm run store-pictures
import './setup/require-node.mjs';
import { importTypeScript } from './setup/import-typescript.mjs';
import { provideExtension } from './setup/provide-extension.mjs';
import { runCommand } from './setup/report.mjs';
import { projectFolder } from './setup/run.mjs';

await runCommand(async () => {
  const provided = await provideExtension();
  /** @type {typeof import('./pictures/store/take-store-pictures.ts')} */
  const { takeStorePictures } = await importTypeScript('scripts/pictures/store/take-store-pictures.ts');
  await takeStorePictures({ ...provided, folder: `${projectFolder}docs/store/pictures` });
});
