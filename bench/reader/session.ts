import { existsSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { type Display, startDisplay } from '../../e2e/support/chromium/display.ts';
import { launchChromium } from '../../e2e/support/chromium/launch.ts';
import { poll } from '../../e2e/support/poll.ts';
import { startSite } from '../../e2e/support/site/site.ts';
import { chromiumPath } from '../browser/chromium.ts';
import { respond } from './pages.ts';

export const EXTENSION = path.resolve(import.meta.dirname, '../../dist/chrome');
const BARE = path.join(import.meta.dirname, 'bare');

/** A Chromium on a screen of its own with two extensions in it: the built one, and the bare one of `bare/`. */
export interface Session {
  context: BrowserContext;
  display: Display;
  /** Ids of the two extensions. */
  ours: string;
  bare: string;
}

/** The id of the extension whose background worker is the script of that name. */
const idOf = (context: BrowserContext, script: string): Promise<string> =>
  poll(() => {
    const url = context
      .serviceWorkers()
      .find((worker) => worker.url().endsWith(`/${script}`))
      ?.url();
    return Promise.resolve(url && new URL(url).host);
  }, `the background ${script}`);

/**
 * Runs some work in such a browser, and ends the browser, the screen and the site afterwards.
 * @throws Error where the extension is not built or the screen cannot be started
 */
export async function inSession<Result>(work: (session: Session) => Promise<Result>): Promise<Result> {
  if (!existsSync(path.join(EXTENSION, 'manifest.json')))
    throw new Error('build the extension first: npm run build');
  const display = await startDisplay();
  const site = await startSite(0, respond);
  try {
    const context = await launchChromium({
      executablePath: chromiumPath(),
      extension: `${EXTENSION},${BARE}`,
      headless: false,
      args: [`--proxy-server=127.0.0.1:${site.port}`, '--proxy-bypass-list=<-loopback>'],
      env: { DISPLAY: display.name },
    });
    try {
      const ours = await idOf(context, 'service-worker-loader.js');
      const bare = await idOf(context, 'background.js');
      return await work({ context, display, ours, bare });
    } finally {
      await context.close();
    }
  } finally {
    display.close();
    await site.close();
  }
}
