// @ts-check
// Takes the pictures of the README and of docs/features.md: npm run pictures
import './setup/require-node.mjs';
import { importTypeScript } from './setup/import-typescript.mjs';
import { provideExtension } from './setup/provide-extension.mjs';
import { provideWebpAnimator } from './setup/provide-tools.mjs';
import { runCommand } from './setup/report.mjs';
import { projectFolder } from './setup/run.mjs';

await runCommand(async () => {
  const provided = await provideExtension();
  /** @type {typeof import('./pictures/take-pictures.ts')} */
  const { takePictures } = await importTypeScript('scripts/pictures/take-pictures.ts');
  /** @type {typeof import('./pictures/take-moving-picture.ts')} */
  const { takeMovingPicture } = await importTypeScript('scripts/pictures/take-moving-picture.ts');
  const folder = `${projectFolder}docs/pictures`;
  await takePictures({ ...provided, folder });
  await takeMovingPicture({ ...provided, animator: await provideWebpAnimator(), folder });
});
