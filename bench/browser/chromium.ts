import { existsSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';
import { SetupError } from '../../scripts/setup/report.mjs';

const COMMON_PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The program of an installed Chromium. @throws SetupError where none is found */
export function chromiumPath(): string {
  const candidates = [process.env.CHROMIUM ?? '', ...COMMON_PATHS, chromium.executablePath()];
  const found = candidates.find((candidate) => candidate !== '' && existsSync(candidate));
  if (found === undefined) {
    throw new SetupError(
      'No Chromium found: install one, or name its executable in the environment variable CHROMIUM.',
    );
  }
  return found;
}

/** Starts a headless Chromium that resolves no host name; only root runs it without the sandbox. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--host-resolver-rules=MAP * ~NOTFOUND', '--disable-component-update'],
  });
}
