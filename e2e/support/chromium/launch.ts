import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, type BrowserContextOptions, chromium } from '@playwright/test';
import { FIRST_PAGE } from '../driver.ts';

interface ChromiumOptions {
  executablePath: string;
  /** Folder of the extension to load, or those of several with commas between; or null. */
  extension: string | null;
  headless: boolean;
  /** More arguments of the command line. */
  args?: string[];
  env?: Record<string, string>;
  /** The screen that it shows pages on; missing: as large as its window is. */
  screen?: Pick<
    BrowserContextOptions,
    'viewport' | 'hasTouch' | 'isMobile' | 'deviceScaleFactor' | 'userAgent'
  >;
}

/**
 * Closes the page that an extension opens when it has been installed, as a reader would before going on. An older build
 * may have none.
 * @throws where it does not come
 */
export async function closeFirstPage(context: BrowserContext, extension: string): Promise<void> {
  if (!existsSync(join(extension, FIRST_PAGE))) return;
  const isIt = (page: { url(): string }) => page.url().endsWith(FIRST_PAGE);
  const page = context.pages().find(isIt) ?? (await context.waitForEvent('page', isIt));
  // Chromium keeps the texts that our first page asks for, for all later ones; of one closed meanwhile, that there are none.
  await page.waitForLoadState();
  await page.close();
}

/** Starts a Chromium with a fresh profile. The caller closes the context, which ends the browser. */
export async function launchChromium(options: ChromiumOptions): Promise<BrowserContext> {
  // Playwright looks for it when the browser starts: without, it does not tell us of popups.
  process.env.PW_CHROMIUM_ATTACH_TO_OTHER = '1';
  const { extension, args = [], env = {} } = options;
  const loading = extension
    ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]
    : ['--enable-unsafe-extension-debugging'];
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const context = await chromium.launchPersistentContext('', {
    executablePath: options.executablePath,
    headless: options.headless,
    ignoreHTTPSErrors: true,
    viewport: null,
    ...options.screen,
    // an extension may be installed later
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...loading, ...asRoot, '--window-size=1280,900', ...args],
    env: { ...process.env, ...env } as Record<string, string>,
  });
  for (const folder of extension?.split(',') ?? []) await closeFirstPage(context, folder);
  return context;
}

/** The id of the one extension that is loaded. */
export async function extensionId(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).host;
}
