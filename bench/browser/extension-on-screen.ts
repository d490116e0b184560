import { existsSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { startDisplay } from '../../e2e/support/chromium/display.ts';
import { launchChromium } from '../../e2e/support/chromium/launch.ts';
import type { Chord } from '../../e2e/support/driver.ts';
import type { SiteResponse } from '../../e2e/support/site/fixture-responses.ts';
import { startSite } from '../../e2e/support/site/site.ts';
import { SetupError } from '../../scripts/setup/report.mjs';
import { chromiumPath } from './chromium.ts';

/** Folder of the built extension. */
export const EXTENSION = path.resolve(import.meta.dirname, '../../dist/chrome');

/** A screen of its own with its keyboard, for browsers with extensions. */
interface Screen {
  /** Starts a Chromium with the extension of a folder, or with none. */
  launch(extension: string | null): Promise<BrowserContext>;
  /** Presses real keys in the browser's window. */
  press(chord: Chord): Promise<void>;
}

/**
 * Measures in real Chromiums on a screen of its own, whose only way to the network is `respond`. Closes all of it at
 * the end, also where something could not be started.
 * @throws SetupError where the extension is not built, or Chromium or Xvfb cannot be started
 */
export async function onScreen(
  respond: (address: string) => SiteResponse,
  measure: (screen: Screen) => Promise<void>,
): Promise<void> {
  if (!existsSync(path.join(EXTENSION, 'manifest.json')))
    throw new SetupError('The extension is not built: run "npm run build" first.');
  const executablePath = chromiumPath();
  const closers: (() => void | Promise<void>)[] = [];
  try {
    const site = await startSite(0, respond);
    closers.push(site.close);
    const display = await startDisplay();
    closers.push(display.close);
    await measure({
      press: display.press,
      async launch(extension) {
        const context = await launchChromium({
          executablePath,
          extension,
          headless: false,
          args: [`--proxy-server=127.0.0.1:${site.port}`, '--proxy-bypass-list=<-loopback>'],
          env: { DISPLAY: display.name },
        });
        closers.push(() => context.close());
        return context;
      },
    });
  } finally {
    for (const close of closers.reverse()) await close();
  }
}
