// @ts-check
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder, run } from '../setup/run.mjs';
import { addResults, oneResult, readReport } from './results.mjs';

/** @typedef {import('./results.mjs').Results} Results */

/**
 * Runs an action; a throw is its failure.
 * @param {() => Promise<unknown>} action
 * @returns {Promise<boolean>} whether it succeeded
 */
async function succeeds(action) {
  try {
    await action();
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

/**
 * Results of an npm script: those of the tests in its report, or of the script itself as one thing.
 * @param {string} name
 * @param {string[]} args
 * @param {string} [report] file, below the project, that the script writes its results to
 * @returns {Promise<Results>}
 */
async function npmScript(name, args, report) {
  const file = report && join(projectFolder, report);
  if (file) rmSync(file, { force: true });
  const { code } = await run('npm', ['--silent', ...args], { show: true });
  if (!file) return oneResult(name, code === 0);
  const tests = readReport(file);
  // failed tests are the step's failure; without any it failed by itself, and a run without tests is no run
  const isExplained = tests.failed > 0;
  const isEmpty = tests.passed + tests.failed === 0;
  return isExplained || (code === 0 && !isEmpty) ? tests : addResults([tests, oneResult(name, false)]);
}

/**
 * Runs one named step and says how long it took.
 * @param {string} name
 * @param {string[] | (() => Promise<unknown>)} work arguments of npm, or what has to succeed
 * @param {string} [report]
 * @returns {Promise<Results>}
 */
export async function runStep(name, work, report) {
  console.log(`\n── ${name}`);
  const start = Date.now();
  const results =
    typeof work === 'function' ? oneResult(name, await succeeds(work)) : await npmScript(name, work, report);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(
    `── ${name}: ${results.failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s (${results.passed} passed, ${results.failed} failed)`,
  );
  return results;
}
