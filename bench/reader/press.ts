import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContext, Page } from '@playwright/test';
import { pressButton } from '../../e2e/support/chromium/press-button.ts';

/** Milliseconds for which a popup is left alone after it has opened: whoever asks it something takes its thread. */
const ALONE_MS = 800;

/** The times of one press of the toolbar button, in milliseconds from the popup's document on. */
export interface Press {
  /** Time from the press to the popup's document, by the clock: the browser's own part. */
  popup: number;
  firstPaint: number;
  /**
   * The story is painted: it was rendered (its mark), and the browser has shown content. The outline before it is none. The
   * mark alone comes before a popup that has just opened shows anything.
   */
  story: number;
  /** The quotations in view are marked. */
  quotes: number;
}

/**
 * Presses the button of an extension over a page and waits for the mark that ends it.
 * @param last the last mark that the extension's popup leaves in its timeline: `quotes` of ours, `story` of the bare one
 */
export async function pressAndMeasure(
  context: BrowserContext,
  page: Page,
  extension: string,
  last: 'story' | 'quotes',
): Promise<Press> {
  const before = Date.now();
  const popup = await pressButton(context, page, extension);
  await new Promise((resolve) => setTimeout(resolve, ALONE_MS));
  await popup.waitForFunction(
    (names) => names.every((name) => performance.getEntriesByName(name).length > 0),
    ['first-paint', 'first-contentful-paint', last],
    { timeout: 60_000 },
  );
  const times = await popup.evaluate((name) => {
    const at = (entry: string) => performance.getEntriesByName(entry)[0]?.startTime ?? Number.NaN;
    return {
      origin: performance.timeOrigin,
      firstPaint: at('first-paint'),
      story: Math.max(at('story'), at('first-contentful-paint')),
      quotes: Math.max(at(name), at('first-contentful-paint')),
    };
  }, last);
  await popup.close();
  const { origin, ...rest } = times;
  return { popup: origin - before, ...rest };
}

/** Addresses of the scripts that the popup of a built extension loads for the story, without those for its quotations. */
export function popupScripts(folder: string): string[] {
  const script = 'src/popup/begin.iife.js';
  const code = readFileSync(path.join(folder, script), 'utf8');
  return [script, ...[...code.matchAll(/"(\/assets\/[^"]+\.js)"/g)].map(([, address = '']) => address)];
}

/** Kilobytes of 1,000 bytes of the given files of a built extension, gzipped each. */
export function gzippedKilobytes(folder: string, files: readonly string[]): number {
  const bytes = files.map((file) => gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length);
  return bytes.reduce((sum, size) => sum + size, 0) / 1000;
}
