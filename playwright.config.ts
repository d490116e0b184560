import { defineConfig } from '@playwright/test';
import type { DriverOptions } from './e2e/support/test.ts';

export default defineConfig<object, DriverOptions>({
  testDir: 'e2e/specs',
  outputDir: 'test-results',
  workers: 3,
  // Tests do not time: these only end what hangs, on a machine that is busy with other things, too.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  // A machine that is short of time may lose a window's focus once; what fails twice is broken, and npm test fails
  // where more than two tests needed their retry.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  // A test tagged with a browser asks for what the other has not.
  projects: [
    { name: 'chromium', use: { driverName: 'chromium' }, grepInvert: /@firefox/ },
    // A third at a time would keep keys and rules from coming within their time now and then.
    { name: 'firefox', use: { driverName: 'firefox' }, grepInvert: /@chromium/, workers: 2 },
  ],
});
