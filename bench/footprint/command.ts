import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { extensionId } from '../../e2e/support/chromium/launch.ts';
import { EXTENSION, onScreen } from '../browser/extension-on-screen.ts';
import { BelowFloors } from '../check/command.ts';
import { quantile } from '../metrics/statistics.ts';
import type { BenchOptions } from '../options.ts';
import { fixed, table } from '../report/table.ts';
import { type Load, loadPage, type Share, shareOf, slices } from './load-page.ts';
import { CONTROL, footprintPages, servePages } from './pages.ts';
import type { Slices } from './slices.ts';

const BUDGETS = path.resolve(import.meta.dirname, '../budgets.json');
const PAGES = 50;
/** Loads of each page in each browser, and under the profiler; the least counts: what is left where others got in the way. */
const LOADS = 3;

interface Budget {
  /** Ours, in milliseconds of the main thread and kB of 1,000 bytes, at the 95th percentile of the pages. */
  scriptP95: number;
  slicesP95: number;
  heapP95: number;
}

/** The costs of a page: without any extension, with one whose script is empty, and with ours. */
interface Footprint {
  without: Load;
  empty: Load;
  ours: Load;
  share: Share;
  slices: Slices;
}

async function leastOf<T extends object>(measure: () => Promise<T>): Promise<T> {
  const all: T[] = [];
  for (let n = 0; n < LOADS; n++) all.push(await measure());
  const least = { ...(all[0] as T) };
  for (const [name, value] of Object.entries(least)) {
    const values = all.map((one) => one[name as keyof T]);
    if (typeof value === 'number') Object.assign(least, { [name]: Math.min(...(values as number[])) });
  }
  return least;
}

const QUANTILES = [0.5, 0.95, 1];

function report(footprints: readonly Footprint[]): void {
  const row = (name: string, digits: number, pick: (footprint: Footprint) => number): string[] => [
    name,
    ...QUANTILES.map((q) => fixed(quantile(footprints.map(pick), q), digits)),
  ];
  const rows = [
    row('our script, of the main thread, ms', 1, ({ slices }) => slices.sum),
    row('  its longest task', 1, ({ slices }) => slices.longest),
    row('  from its start to its verdict', 1, ({ slices }) => slices.told),
    row('our script under the profiler, ms', 1, ({ share }) => share.script),
    row('main thread, more than without, ms', 1, ({ ours, without }) => ours.thread - without.thread),
    row('  of that an empty script', 1, ({ empty, without }) => empty.thread - without.thread),
    row('live objects, more than without, kB', 0, ({ ours, without }) => (ours.heap - without.heap) / 1000),
    row('  of that an empty script', 0, ({ empty, without }) => (empty.heap - without.heap) / 1000),
    row('layout and style work forced by us', 0, ({ share }) => share.forced),
    row('layouts, more than without', 0, ({ ours, without }) => ours.layouts - without.layouts),
    row('style recalculations, more than without', 0, ({ ours, without }) => ours.styles - without.styles),
    row('nodes, more than without', 0, ({ ours, without }) => ours.nodes - without.nodes),
  ];
  console.log(table([`${footprints.length} pages`, 'p50', 'p95', 'most'], rows));
  const changed = footprints.filter(({ ours, without }) => ours.markup !== without.markup).length;
  console.log(`pages whose markup differs: ${changed}`);
}

/** Lists the figures over the budget, a sentence each. */
function faults(footprints: readonly Footprint[], { scriptP95, slicesP95, heapP95 }: Budget): string[] {
  const p95 = (pick: (footprint: Footprint) => number) => quantile(footprints.map(pick), 0.95);
  const isChanged = ({ ours, without }: Footprint) =>
    ours.nodes !== without.nodes || ours.markup !== without.markup;
  return [
    ...(p95(({ share }) => share.script) > scriptP95
      ? [`our script takes more than ${scriptP95} ms at p95 under the profiler`]
      : []),
    ...(p95((footprint) => footprint.slices.sum) > slicesP95
      ? [`our script takes more than ${slicesP95} ms of the main thread at p95`]
      : []),
    ...(p95(({ ours, without }) => (ours.heap - without.heap) / 1000) > heapP95
      ? [`a page holds more than ${heapP95} kB more at p95`]
      : []),
    ...(footprints.some(({ share }) => share.forced > 0) ? ['we force layout or style work'] : []),
    ...(footprints.some(isChanged) ? ['we change pages'] : []),
  ];
}

/** A copy of the built extension whose script in pages is empty: what it costs is the browser's own part. */
function emptied(): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'extension-'));
  cpSync(EXTENSION, copy, { recursive: true });
  const { content_scripts: scripts } = JSON.parse(readFileSync(path.join(copy, 'manifest.json'), 'utf8'));
  for (const file of scripts.flatMap(({ js }: { js: string[] }) => js))
    writeFileSync(path.join(copy, file), '');
  return copy;
}

/**
 * `bench footprint`: what the extension costs on pages that one does not read, in a real Chromium.
 * Throws BelowFloors where that is more than bench/budgets.json allows.
 */
export async function footprint({ corpora, sample }: BenchOptions): Promise<void> {
  const budget = (JSON.parse(readFileSync(BUDGETS, 'utf8')) as { footprint: Budget }).footprint;
  const pages = footprintPages(corpora, sample ?? PAGES);
  await onScreen(servePages(pages), async ({ launch }) => {
    const copy = emptied();
    try {
      const [withUs, withEmpty, withNone] = [await launch(EXTENSION), await launch(copy), await launch(null)];
      const browser = withUs.browser();
      if (!browser) throw new Error('the context has no browser');
      const origin = `chrome-extension://${await extensionId(withUs)}/`;
      if ((await shareOf(browser, withUs, CONTROL, CONTROL)).forced === 0)
        throw new Error('this browser does not tell whose script forces layout');
      const footprints: Footprint[] = [];
      for (const { url } of pages) {
        const load = (context: BrowserContext) => leastOf(() => loadPage(context, url));
        footprints.push({
          without: await load(withNone),
          empty: await load(withEmpty),
          ours: await load(withUs),
          share: await leastOf(() => shareOf(browser, withUs, url, origin)),
          slices: await leastOf(() => slices(browser, withUs, url, origin)),
        });
      }
      report(footprints);
      const over = faults(footprints, budget);
      if (over.length > 0) throw new BelowFloors(over.join('; '));
    } finally {
      rmSync(copy, { recursive: true });
    }
  });
}
