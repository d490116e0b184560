// @ts-check
import { SetupError } from './report.mjs';
import { projectFolder } from './run.mjs';

/**
 * Loads a module of TypeScript, which Node by itself does not.
 * @param {string} path below the project's folder
 * @returns {Promise<any>} what it exports
 * @throws {SetupError} where the packages are not installed
 */
export async function importTypeScript(path) {
  // Only now: commands that install the packages load this module before these are there.
  const { runnerImport } = await import('vite').catch((error) => {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new SetupError('The packages are not installed: run "npm ci" first.');
  });
  const options = {
    root: projectFolder,
    configFile: /** @type {false} */ (false),
    logLevel: /** @type {const} */ ('error'),
  };
  return (await runnerImport(`${projectFolder}${path}`, options)).module;
}
