// @ts-check
import { projectFolder } from './run.mjs';

/**
 * Loads a module of TypeScript, which Node by itself does not.
 * @param {string} path below the project's folder
 * @returns {Promise<any>} what it exports
 */
export async function importTypeScript(path) {
  // Only now: commands that install the packages load this module before these are there.
  const { runnerImport } = await import('vite');
  const options = {
    root: projectFolder,
    configFile: /** @type {false} */ (false),
    logLevel: /** @type {const} */ ('error'),
  };
  return (await runnerImport(`${projectFolder}${path}`, options)).module;
}
