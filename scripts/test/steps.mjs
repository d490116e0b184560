// @ts-check
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder, run } from '../setup/run.mjs';
import { readReport } from './results.mjs';

/** @typedef {import('./results.mjs').Count} Count */

/**
 * A thing that has to succeed, as one check.
 * @param {() => Promise<unknown>} action
 * @returns {Promise<Count>}
 */
export async function check(action) {
  try {
    await action();
    return { passed: 1, failed: 0 };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

/**
 * An npm script, as one check, and the tests in its report.
 * @param {string[]} args
 * @param {string} [report] file, below the project, that the script writes its results to
 * @returns {Promise<Count>}
 */
async function npmScript(args, report) {
  const file = report && join(projectFolder, report);
  if (file) rmSync(file, { force: true });
  const { code } = await run('npm', ['--silent', ...args], { show: true });
  const step = { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  if (!file) return step;
  const tests = readReport(file);
  // failed tests are the step's failure; without any it failed by itself, and a run without tests is no run
  const isExplained = tests.failed > 0;
  const isEmpty = tests.passed + tests.failed === 0;
  return isExplained || (code === 0 && !isEmpty) ? tests : { ...tests, failed: tests.failed + 1 };
}

/**
 * Runs one named step and says how long it took.
 * @param {string} name
 * @param {string[] | (() => Promise<Count>)} work arguments of npm, or what to do
 * @param {string} [report]
 * @returns {Promise<Count>}
 */
export async function runStep(name, work, report) {
  console.log(`\n── ${name}`);
  const start = Date.now();
  const count = typeof work === 'function' ? await work() : await npmScript(work, report);
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  console.log(
    `── ${name}: ${count.failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s (${count.passed} passed, ${count.failed} failed)`,
  );
  return count;
}
