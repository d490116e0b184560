// @ts-check
import { copyFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../setup/run.mjs';

const TEMPLATES = join(projectFolder, 'scripts/art/template');

/**
 * Puts the button's icons into a build for Safari, black on nothing under the names that they have elsewhere: Safari takes
 * them for templates and draws them in the colour of its other buttons.
 * @returns {import('vite').Plugin}
 */
export const templateIcons = () => ({
  name: 'template-icons',
  enforce: 'post',
  apply: 'build',
  writeBundle({ dir = '' }) {
    for (const name of readdirSync(TEMPLATES)) copyFileSync(join(TEMPLATES, name), join(dir, 'icons', name));
  },
});
