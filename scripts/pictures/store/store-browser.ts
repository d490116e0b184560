import { mkdirSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';
import { launchChromium } from '../../../e2e/support/chromium/launch.ts';
import { inLanguage } from '../../../e2e/support/in-language.ts';
import { startSite } from '../../../e2e/support/site/site.ts';
import { storeResponses, storeTexts } from './store-site.ts';

export interface StoreBrowser {
  executablePath: string;
  extension: string;
  /** Of interface and sample story: a folder of _locales. */
  language: string;
  /** The folder that pictures are written into; it is made where it is missing. */
  folder: string;
}

/** Opens Chromium with the extension and the sample sites, and closes both when the work is done. */
export async function inStoreBrowser(
  { executablePath, extension, folder, language }: StoreBrowser,
  work: (context: BrowserContext) => Promise<void>,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const site = await startSite(0, storeResponses(storeTexts(language)));
  const context = await launchChromium({
    executablePath,
    extension: inLanguage(extension, language),
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
