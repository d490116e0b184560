import type { Browser, BrowserContext } from '@playwright/test';
import { scriptTime } from './profile.ts';
import { type Slices, slicesOf } from './slices.ts';
import { compileTime, forcedWork, type TraceEvent } from './trace.ts';

/** Milliseconds after loading in which the detector looks at the page, and again after a burst of changes. */
const SETTLING_MS = 800;
/** Microseconds between two samples of the profile. */
const SAMPLING_US = 100;
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'v8.compile'].concat(
  'disabled-by-default-devtools.timeline.stack',
);
/** Of a trace beside which nothing else is measured. */
const SLICE_CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'toplevel',
  'extensions',
];

/** The costs of one load of a page. */
export interface Load {
  /** CPU time of the main thread, in ms. */
  thread: number;
  /** Bytes of live objects. */
  heap: number;
  layouts: number;
  styles: number;
  /** All nodes of the document, and its markup. */
  nodes: number;
  markup: string;
}

/** Loads a page in a tab of its own and reads the browser's counters when it has come to rest. */
export async function loadPage(context: BrowserContext, url: string): Promise<Load> {
  const page = await context.newPage();
  try {
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(url, { timeout: 60_000 });
    await page.waitForTimeout(SETTLING_MS);
    const counters = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
    };
    const rested = await counters();
    await session.send('HeapProfiler.collectGarbage');
    const collected = await counters();
    const { nodes, markup } = await page.evaluate(() => {
      const walker = document.createTreeWalker(document);
      let nodes = 1;
      while (walker.nextNode()) nodes += 1;
      return { nodes, markup: document.documentElement.outerHTML };
    });
    return {
      thread: rested('ThreadTime') * 1000,
      layouts: rested('LayoutCount'),
      styles: rested('RecalcStyleCount'),
      heap: collected('JSHeapUsedSize'),
      nodes,
      markup,
    };
  } finally {
    await page.close();
  }
}

/** The work of scripts of one origin while a page was loaded. */
export interface Share {
  /** Milliseconds of compiling and running them. */
  script: number;
  /** Layout and style work that they forced. */
  forced: number;
}

/** Loads a page under the browser's profiler and tracing, and tells what scripts of `origin` did. */
export async function shareOf(
  browser: Browser,
  context: BrowserContext,
  url: string,
  origin: string,
): Promise<Share> {
  const page = await context.newPage();
  try {
    const session = await context.newCDPSession(page);
    await session.send('Profiler.enable');
    await session.send('Profiler.setSamplingInterval', { interval: SAMPLING_US });
    await session.send('Profiler.start');
    await browser.startTracing(page, { categories: CATEGORIES });
    await page.goto(url, { timeout: 60_000 });
    await page.waitForTimeout(SETTLING_MS);
    const { profile } = await session.send('Profiler.stop');
    const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
    return {
      script: scriptTime(profile, origin) + compileTime(trace.traceEvents, origin),
      forced: forcedWork(trace.traceEvents, origin),
    };
  } finally {
    await page.close();
  }
}

/** Loads a page under the browser's tracing alone, and tells how much of its main thread scripts of `origin` took. */
export async function slices(
  browser: Browser,
  context: BrowserContext,
  url: string,
  origin: string,
): Promise<Slices> {
  const page = await context.newPage();
  try {
    await browser.startTracing(page, { categories: SLICE_CATEGORIES });
    await page.goto(url, { timeout: 60_000 });
    await page.waitForTimeout(SETTLING_MS);
    const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
    return slicesOf(trace.traceEvents, origin);
  } finally {
    await page.close();
  }
}
