import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { projectFolder } from '../setup/run.mjs';
import { addResults, boundRetries, oneResult, readReport } from './results.mjs';

const folder = mkdtempSync(join(tmpdir(), 'results-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** @param {unknown} report */
function written(report) {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(report));
  return readReport(file);
}

/** @param {string} title @param {string} status @param {{ status: string, error?: { message: string } }[]} results */
const spec = (title, status, results) => ({
  title,
  file: 'a.spec.ts',
  line: 7,
  tests: [{ projectName: 'chromium', status, results }],
});

it('names what failed and what passed only on its retry in Playwright’s report', () => {
  const failing = { status: 'failed', error: { message: '\u001b[31mno popup\u001b[39m\nat line 3' } };
  const report = {
    stats: { expected: 1, flaky: 1, unexpected: 1, skipped: 1 },
    suites: [
      { specs: [spec('opens', 'expected', [{ status: 'passed' }])] },
      {
        specs: [spec('closes', 'unexpected', [failing, failing])],
        suites: [
          {
            specs: [
              spec('scrolls', 'flaky', [failing, { status: 'passed' }]),
              spec('waits', 'skipped', [{ status: 'skipped' }]),
            ],
          },
        ],
      },
    ],
  };
  expect(written(report)).toEqual({
    passed: 2,
    failed: 2,
    failures: ['chromium: a.spec.ts:7 closes (no popup)', 'chromium: a.spec.ts:7 waits'],
    retried: ['chromium: a.spec.ts:7 scrolls (no popup)'],
  });
});

it('names what failed in vitest’s report, skipped tests included', () => {
  const assertionResults = [
    { status: 'passed', fullName: 'adds' },
    { status: 'failed', fullName: 'divides', failureMessages: ['expected 1 to be 2\nat line 3'] },
    { status: 'skipped', fullName: 'waits', failureMessages: [] },
  ];
  const file = { name: join(projectFolder, 'src/sum.test.ts'), assertionResults };
  expect(written({ numPassedTests: 1, numTotalTests: 3, testResults: [file] })).toEqual({
    passed: 1,
    failed: 2,
    failures: ['src/sum.test.ts divides (expected 1 to be 2)', 'src/sum.test.ts waits'],
    retried: [],
  });
});

it('reads no results where there is no report', () => {
  expect(readReport(join(folder, 'none.json'))).toEqual(addResults([]));
});

it('lets two tests pass on their retry, and takes a third for a failure of the run', () => {
  /** @param {string[]} retried */
  const flaky = (retried) =>
    addResults([oneResult('build', true), { ...addResults([]), passed: 9, retried }]);
  expect(boundRetries(flaky(['a', 'b']))).toEqual(flaky(['a', 'b']));
  expect(boundRetries(flaky(['a', 'b', 'c']))).toEqual({
    passed: 10,
    failed: 1,
    failures: ['3 tests passed only on their retry, and no more than 2 may'],
    retried: ['a', 'b', 'c'],
  });
});
