import type { BrowserContext, Frame, Page } from '@playwright/test';
import { extensionId } from '../../e2e/support/chromium/launch.ts';
import { poll } from '../../e2e/support/poll.ts';
import { fixturePage } from '../../e2e/support/site/fixture-pages.ts';
import { fixtureResponse, type SiteResponse } from '../../e2e/support/site/fixture-responses.ts';
import { EXTENSION, onScreen } from '../browser/extension-on-screen.ts';
import { quantile } from '../metrics/statistics.ts';
import type { BenchOptions } from '../options.ts';
import { fixed, table } from '../report/table.ts';
import { madePage } from './made-stories.ts';
import { storeManyRules } from './many-rules.ts';
import { gzippedKilobytes, type Press, pressAndMeasure } from './press.ts';
import { scrollFrames } from './scroll.ts';

/** Presses of the button for each story, after one that is not counted. */
const PRESSES = 20;
const FRAMES = 240;
/** The least is what is left where other processes got in the way. */
const QUANTILES = [0, 0.5, 0.95];

/** Paragraphs of the made stories, by address: of about 6,000 characters, and of 500 paragraphs. */
const MADE: Record<string, number> = {
  'https://bench.test/6000-characters': 27,
  'https://bench.test/500-paragraphs': 500,
};
const RULED = 'https://bench.test/6000-characters';
const SAMPLE = fixturePage('seed-linked').expected.url;

function respond(address: string): SiteResponse {
  const paragraphs = MADE[address];
  if (paragraphs === undefined) return fixtureResponse(address);
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  return { status: 200, headers, body: Buffer.from(madePage(paragraphs)) };
}

async function measurePresses(
  context: BrowserContext,
  id: string,
  url: string,
  presses: number,
): Promise<Press[]> {
  const page = await context.newPage();
  await page.goto(url);
  await pressAndMeasure(context, page, id);
  const measured: Press[] = [];
  for (let n = 0; n < presses; n++) {
    // Each press meets a page that the engine has not been put into.
    await page.reload();
    measured.push(await pressAndMeasure(context, page, id));
  }
  await page.close();
  return measured;
}

/** The frame of the in-page reader, once it shows the story with its quotations. */
async function openReader(page: Page, press: (keys: string[]) => Promise<void>): Promise<Frame> {
  const shown = async () => {
    for (const frame of page.frames()) {
      if (frame === page.mainFrame()) continue;
      const isReady = await frame
        .evaluate(() => document.querySelector('.panel mark') !== null)
        .catch(() => false);
      if (isReady) return frame;
    }
    return null;
  };
  // A virtual screen drops a key now and then.
  for (let n = 0; n < 2; n++) {
    await press(['Alt', 'Shift', 'u']);
    const frame = await poll(shown, 'the in-page reader', 10_000).catch(() => null);
    if (frame) return frame;
  }
  await press(['Alt', 'Shift', 'u']);
  return poll(shown, 'the in-page reader', 10_000);
}

const row = (name: string, presses: readonly Press[]): string[] => {
  const at = (pick: (press: Press) => number, q: number) => fixed(quantile(presses.map(pick), q), 0);
  return [
    name,
    at((press) => press.popup, 0.5),
    at((press) => press.firstPaint, 0.5),
    ...QUANTILES.map((q) => at((press) => press.story, q)),
    ...QUANTILES.map((q) => at((press) => press.quotes, q)),
  ];
};

/**
 * `bench reader`: how fast the built popup shows a story and marks its quotations, what it loads for that, and how evenly
 * a long story scrolls, in a real Chromium on a screen of its own.
 */
export async function reader({ sample }: BenchOptions): Promise<void> {
  await onScreen(respond, async ({ launch, press }) => {
    const context = await launch(EXTENSION);
    const id = await extensionId(context);
    const rows: string[][] = [];
    let scripts: string[] = [];
    for (const [name, url] of [
      ['sample page', SAMPLE],
      ...Object.keys(MADE).map((it) => [new URL(it).pathname.slice(1), it]),
    ]) {
      const presses = await measurePresses(context, id, url ?? '', sample ?? PRESSES);
      scripts = presses[0]?.scripts ?? [];
      rows.push(row(name ?? '', presses));
    }
    const worker = context.serviceWorkers()[0];
    if (!worker) throw new Error('the background is not there');
    await storeManyRules(worker, 'bench.test');
    const ruled = await measurePresses(context, id, RULED, sample ?? PRESSES);
    rows.push(row('6000-characters, under 2,000 site rules and 100,000 filters', ruled));
    const spread = (what: string) =>
      QUANTILES.map((q) => (q === 0 ? `${what} least` : `${what} p${q * 100}`));
    const heads = ['ms', 'press → popup', 'first paint p50', ...spread('story'), ...spread('quotes')];
    console.log(table(heads, rows));
    console.log(`\nscripts before the story: ${fixed(gzippedKilobytes(EXTENSION, scripts), 1)} kB gzipped`);

    const page = await context.newPage();
    await page.goto('https://bench.test/500-paragraphs');
    await page.bringToFront();
    const gaps = await scrollFrames(await openReader(page, press), FRAMES);
    const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
    console.log(
      `scrolling 500 paragraphs: ${fixed(1000 / mean, 1)} frames a second, p95 ${fixed(quantile(gaps, 0.95), 1)} ms a frame`,
    );
  });
}
