// @ts-check
import { readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number }} Count */

/**
 * Adds results up.
 * @param {Count[]} counts
 * @returns {Count}
 */
export function countResults(counts) {
  return counts.reduce((sum, it) => ({ passed: sum.passed + it.passed, failed: sum.failed + it.failed }), {
    passed: 0,
    failed: 0,
  });
}

/**
 * The tests in a report of vitest or Playwright. A test that did not run is no test passed: it counts as failed.
 * @param {string} file
 * @returns {Count}
 */
export function readReport(file) {
  /** @type {any} */
  let report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 0 };
  }
  if (report.stats) {
    const { expected = 0, flaky = 0, unexpected = 0, skipped = 0 } = report.stats;
    return { passed: expected + flaky, failed: unexpected + skipped };
  }
  const passed = report.numPassedTests ?? 0;
  return { passed, failed: (report.numTotalTests ?? 0) - passed };
}

/**
 * Prints the total as the last line, alone. Out: whether nothing failed.
 * @param {Count} count
 */
export function printTotal({ passed, failed }) {
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0;
}
