// @ts-check
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { projectFolder } from '../setup/run.mjs';

/**
 * Results of one step or of several: counts, and the names of those that failed and of those that passed only when
 * they were run again.
 * @typedef {{ passed: number, failed: number, failures: string[], retried: string[] }} Results
 */

/**
 * Results of one thing that has to succeed.
 * @param {string} name
 * @param {boolean} succeeded
 * @returns {Results}
 */
export const oneResult = (name, succeeded) =>
  succeeded
    ? { passed: 1, failed: 0, failures: [], retried: [] }
    : { passed: 0, failed: 1, failures: [name], retried: [] };

/**
 * Adds results up.
 * @param {Results[]} results
 * @returns {Results}
 */
export function addResults(results) {
  return {
    passed: results.reduce((sum, it) => sum + it.passed, 0),
    failed: results.reduce((sum, it) => sum + it.failed, 0),
    failures: results.flatMap((it) => it.failures),
    retried: results.flatMap((it) => it.retried),
  };
}

/** Most tests that may pass only on their retry: a busy machine loses a key now and then; more have a cause. */
const MAX_RETRIED = 2;

/**
 * Adds a failure of its own to results in which too many tests passed only when they were run again.
 * @param {Results} results
 * @returns {Results}
 */
export function boundRetries(results) {
  const { length } = results.retried;
  if (length <= MAX_RETRIED) return results;
  const fault = `${length} tests passed only on their retry, and no more than ${MAX_RETRIED} may`;
  return addResults([results, oneResult(fault, false)]);
}

/**
 * A test's name with the first line of what it failed with, free of colours.
 * @param {string} name
 * @param {string | undefined} message
 */
const nameWith = (name, message = '') => {
  const [line = ''] = stripVTControlCharacters(message).split('\n');
  return line ? `${name} (${line})` : name;
};

/**
 * Tests in Playwright's report, in the browsers they ran in. A test that was skipped did not pass.
 * @param {any} report
 * @returns {Results}
 */
function readPlaywright(report) {
  const { expected = 0, flaky = 0, unexpected = 0, skipped = 0 } = report.stats;
  /** @type {{ name: string, status: string }[]} */
  const tests = [];
  /** @param {any} suite */
  const visit = (suite) => {
    for (const spec of suite.specs ?? []) {
      for (const { projectName, status, results } of spec.tests) {
        const name = `${projectName}: ${spec.file}:${spec.line} ${spec.title}`;
        const failed = results.find((/** @type {any} */ it) => it.status !== 'passed');
        tests.push({ name: nameWith(name, failed?.error?.message), status });
      }
    }
    for (const inner of suite.suites ?? []) visit(inner);
  };
  for (const suite of report.suites ?? []) visit(suite);
  /** @param {string[]} statuses */
  const named = (...statuses) => tests.filter((it) => statuses.includes(it.status)).map((it) => it.name);
  return {
    passed: expected + flaky,
    failed: unexpected + skipped,
    failures: named('unexpected', 'skipped'),
    retried: named('flaky'),
  };
}

/**
 * Tests in vitest's report. A test that was skipped did not pass.
 * @param {any} report
 * @returns {Results}
 */
function readVitest(report) {
  const passed = report.numPassedTests ?? 0;
  const failures = (report.testResults ?? []).flatMap((/** @type {any} */ file) =>
    file.assertionResults
      .filter((/** @type {any} */ test) => test.status !== 'passed')
      .map((/** @type {any} */ test) =>
        nameWith(`${relative(projectFolder, file.name)} ${test.fullName}`, test.failureMessages?.[0]),
      ),
  );
  return { passed, failed: (report.numTotalTests ?? 0) - passed, failures, retried: [] };
}

/**
 * Tests in a report of vitest or Playwright; none where the file cannot be read.
 * @param {string} file
 * @returns {Results}
 */
export function readReport(file) {
  /** @type {any} */
  let report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return addResults([]);
  }
  return report.stats ? readPlaywright(report) : readVitest(report);
}

/**
 * Prints what failed, what passed only when it was run again, and the total as the last line, alone. Out: whether
 * nothing failed.
 * @param {Results} results
 */
export function printTotal({ passed, failed, failures, retried }) {
  console.log('');
  for (const name of retried) console.log(`passed only on its retry: ${name}`);
  for (const name of failures) console.log(`FAILED: ${name}`);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0;
}
