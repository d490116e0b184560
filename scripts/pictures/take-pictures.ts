import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { extensionId, launchChromium } from '../../e2e/support/chromium/launch.ts';
import { pressButton } from '../../e2e/support/chromium/press-button.ts';
import { fixturePage } from '../../e2e/support/site/fixture-pages.ts';
import { fixtureResponse } from '../../e2e/support/site/fixture-responses.ts';
import { startSite } from '../../e2e/support/site/site.ts';

interface Options {
  executablePath: string;
  extension: string;
  /** The folder that the pictures are written into. */
  folder: string;
}

const SCHEMES = ['light', 'dark'] as const;

async function openStory(context: BrowserContext, page: Page): Promise<Page> {
  const popup = await pressButton(context, page, await extensionId(context));
  await popup.waitForFunction(() => /\d/.test(document.querySelector('#tab-speakers')?.textContent ?? ''));
  return popup;
}

async function photograph(
  context: BrowserContext,
  page: Page,
  colorScheme: (typeof SCHEMES)[number],
  folder: string,
): Promise<void> {
  const popup = await openStory(context, page);
  await popup.emulateMedia({ colorScheme });
  // A headless window gives the popup more room than it takes.
  const size = await popup.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const clip = { x: 0, y: 0, ...size };
  const shoot = (name: string) =>
    popup.screenshot({ path: join(folder, `${name}-${colorScheme}.png`), clip, animations: 'disabled' });
  await shoot('popup');
  await popup
    .locator('[data-line="b2"]')
    .evaluate((paragraph) => paragraph.scrollIntoView({ block: 'center' }));
  await shoot('quotes');
  await popup.locator('#tab-speakers').click();
  await shoot('voices');
  await popup.locator('#tab-removed').click();
  await shoot('removed');
  await popup.locator('#tab-story').click();
  await popup.getByRole('button', { name: 'Open large, over the page' }).click();
  await page.waitForSelector('clearstory-reader', { state: 'attached' });
  // The views are drawn in a frame of their own, a moment after it is there.
  await page.waitForTimeout(1000);
  await page.screenshot({ path: join(folder, `reader-${colorScheme}.png`) });
}

/** Photographs popup and in-page reader on the sample page, in light and in dark. */
export async function takePictures({ executablePath, extension, folder }: Options): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const site = await startSite(0, fixtureResponse);
  try {
    for (const colorScheme of SCHEMES) {
      const context = await launchChromium({
        executablePath,
        extension,
        headless: true,
        args: [`--proxy-server=127.0.0.1:${site.port}`],
      });
      const page = await context.newPage();
      await page.emulateMedia({ colorScheme });
      await page.goto(fixturePage('seed-linked').expected.url);
      await photograph(context, page, colorScheme, folder);
      await context.close();
    }
  } finally {
    await site.close();
  }
}
