import type { Browser } from '@playwright/test';
import { bundleModule } from '../browser/bundle.ts';
import { launchChromium } from '../browser/chromium.ts';
import { withPatience } from '../browser/patience.ts';
import { openTab } from '../browser/tab.ts';
import { threadTime } from '../browser/thread-time.ts';
import { fastest } from '../metrics/fastest.ts';
import { loadQuotesEngine } from '../quotes/engine.ts';
import { fixed, table } from '../report/table.ts';
import { MADE_TEXTS } from './made-texts.ts';

const PAGES: Record<string, number[]> = {
  nodes: [1e3, 1e4, 1e5, 1e6],
  depth: [1e3, 1e4, 1e5],
  'text length': [1e5, 1e6, 1e7],
  links: [1e3, 1e4, 1e5],
};
const TEXT_LENGTHS = [1e4, 1e5, 1e6];

/** Milliseconds after which a call counts as hanging. */
const HANGING_MS = 120_000;

type Times = Record<string, number | string>;

/** Times one made page in a tab of its own, so that a hang or a crash ends with it. */
async function timePage(browser: Browser, script: string, shape: string, size: number): Promise<Times> {
  const tab = await openTab(browser);
  const times: Times = {};
  try {
    await tab.session.send('Performance.enable');
    await tab.show('https://bench.example/', '<!doctype html>');
    await tab.page.evaluate(script);
    await tab.page.evaluate(`benchScale.make(${JSON.stringify(shape)}, ${size})`);
    for (const name of ['detectArticle', 'extractStory']) {
      times[name] = 'failed';
      const before = await threadTime(tab);
      await withPatience(tab.page.evaluate(`benchScale.call('${name}')`), HANGING_MS);
      times[name] = (await threadTime(tab)) - before;
    }
    return times;
  } catch (error) {
    return { ...times, extractStory: String(error).slice(0, 60) };
  } finally {
    await tab.close();
  }
}

function cells(time: number | string | undefined, size: number): string[] {
  if (typeof time !== 'number') return [time ?? '–', '–'];
  return [fixed(time, 1), fixed((time / size) * 1000, 3)];
}

async function pageRows(browser: Browser): Promise<string[][]> {
  const script = await bundleModule(`${import.meta.dirname}/made-pages.ts`, 'benchScale');
  const rows: string[][] = [];
  for (const [shape, sizes] of Object.entries(PAGES)) {
    for (const size of sizes) {
      const { detectArticle, extractStory } = await timePage(browser, script, shape, size);
      rows.push([shape, String(size), ...cells(detectArticle, size), ...cells(extractStory, size)]);
    }
  }
  return rows;
}

/** Times growing texts; a shape whose next size would take longer than our patience is left there. */
async function textRows(): Promise<string[][]> {
  const { attributeQuotes } = await loadQuotesEngine();
  const rows: string[][] = [];
  for (const [shape, make] of Object.entries(MADE_TEXTS)) {
    let last = 0;
    for (const length of TEXT_LENGTHS) {
      if (last * 10 > HANGING_MS) continue;
      const text = make(length);
      last = fastest(2, () => attributeQuotes(text, { lang: 'en' }));
      rows.push([shape, String(length), ...cells(last, length)]);
    }
  }
  return rows;
}

/** `bench scale`: times on made pages and texts of growing size. Linear: the time per thousand does not grow. */
export async function scale(): Promise<void> {
  const browser = await launchChromium();
  try {
    const heads = [
      'page by',
      'size',
      'detectArticle CPU ms',
      'per 1,000',
      'extractStory CPU ms',
      'per 1,000',
    ];
    console.log(table(heads, await pageRows(browser)));
  } finally {
    await browser.close();
  }
  console.log(`\n${table(['text', 'characters', 'attributeQuotes ms', 'per 1,000'], await textRows())}`);
}
