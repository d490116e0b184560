import { mkdirSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';
import { launchChromium } from '../../../e2e/support/chromium/launch.ts';
import { startSite } from '../../../e2e/support/site/site.ts';
import { storeResponse } from './store-site.ts';

export interface StoreBrowser {
  executablePath: string;
  extension: string;
  /** The folder that pictures are written into; it is made where it is missing. */
  folder: string;
}

/** Opens Chromium with the extension and the sample sites, and closes both when the work is done. */
export async function inStoreBrowser(
  { executablePath, extension, folder }: StoreBrowser,
  work: (context: BrowserContext) => Promise<void>,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const site = await startSite(0, storeResponse);
  const context = await launchChromium({
    executablePath,
    extension,
    headless: true,
    args: [`--proxy-server=127.0.0.1:${site.port}`, '--force-device-scale-factor=1'],
  });
  try {
    await work(context);
  } finally {
    await context.close();
    await site.close();
  }
}
