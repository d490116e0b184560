import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContext, Page } from '@playwright/test';
import { pressButton } from '../../e2e/support/chromium/press-button.ts';

/** The times of one press of the toolbar button, in milliseconds. */
export interface Press {
  /** From the press to the popup's document, by the clock: the browser's own part. */
  popup: number;
  /** From the popup's document on. */
  firstPaint: number;
  story: number;
  quotes: number;
  /** Scripts that the popup loads for the story, without those for its quotations. */
  scripts: string[];
}

/** Presses the button over a page and waits until the quotations are marked. */
export async function pressAndMeasure(
  context: BrowserContext,
  page: Page,
  extension: string,
): Promise<Press> {
  const before = Date.now();
  const popup = await pressButton(context, page, extension);
  await popup.waitForFunction(() => performance.getEntriesByName('quotes').length > 0, undefined, {
    timeout: 60_000,
  });
  const times = await popup.evaluate(() => {
    const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
    const story = at('story');
    return {
      origin: performance.timeOrigin,
      firstPaint: at('first-paint'),
      story,
      quotes: at('quotes'),
      scripts: [...document.querySelectorAll('script[src], link[rel=modulepreload]')]
        .map((it) => new URL(it.getAttribute('src') ?? it.getAttribute('href') ?? '', location.href).pathname)
        .filter((name) => !name.includes('/attribute-')),
    };
  });
  await popup.close();
  const { origin, ...rest } = times;
  return { popup: origin - before, ...rest };
}

/** Kilobytes of 1,000 bytes of the given files of a built extension, gzipped each. */
export function gzippedKilobytes(folder: string, files: readonly string[]): number {
  const bytes = files.map((file) => gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length);
  return bytes.reduce((sum, size) => sum + size, 0) / 1000;
}
