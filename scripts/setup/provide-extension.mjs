// @ts-check
import { buildExtension } from './build-extension.mjs';
import { installPackages } from './install-packages.mjs';
import { provideChromium } from './provide-tools.mjs';
import { provideHome } from './run.mjs';

/**
 * Provides all that it takes to open Chromium with the extension.
 * @returns {Promise<{ executablePath: string, extension: string }>} the browser's path, the folder to load
 */
export async function provideExtension() {
  provideHome();
  await installPackages();
  return { executablePath: await provideChromium(), extension: await buildExtension() };
}
