import { gzipSync } from 'node:zlib';
import { languageCodes, languageScript, MULTIPLE } from '../../scripts/vite/language-scripts.mjs';
import { shortenNames } from '../../scripts/vite/shorten-names.mjs';
import { hasLatinNames } from '../../src/core/quotes/lexicon/language-tag.ts';
import { bundleModule } from '../browser/bundle.ts';
import { launchChromium } from '../browser/chromium.ts';
import { openTab } from '../browser/tab.ts';
import { quantile } from '../metrics/statistics.ts';
import type { BenchOptions } from '../options.ts';
import { textsOfLength } from '../quotes/measure-time.ts';
import { finishQuotations, sharedPartSizes } from '../quotes/sizes.ts';
import { fixed, table } from '../report/table.ts';
import { loadWrittenTexts } from '../speakers/written-texts.ts';

/** The first ones warm up; the fastest counts, since others get in the way of some. */
const RUNS = 12;

/**
 * `bench languages`: of each language what is loaded to find its quotations, gzipped (its data, the given names that it
 * shares among it, then with its readers), and how long 6,000 characters of the
 * written texts take in Chromium, warm.
 */
export async function languages({ langs }: BenchOptions): Promise<void> {
  const { search, kinds } = await sharedPartSizes();
  const written = loadWrittenTexts('learn');
  const names = await languageScript(MULTIPLE);
  const namesSize = gzipSync(names, { level: 9 }).length;
  const browser = await launchChromium();
  try {
    const tab = await openTab(browser);
    await tab.show('https://bench.example/', '<!doctype html>');
    const reading = await bundleModule(`${import.meta.dirname}/timed-reading.ts`, 'benchReading');
    await tab.page.evaluate(await finishQuotations(reading));
    await tab.page.evaluate(names);
    const rows: string[][] = [];
    for (const code of languageCodes()) {
      if (langs !== null && !langs.includes(code)) continue;
      const script = shortenNames(await languageScript(code));
      const own = gzipSync(script, { level: 9 }).length + (hasLatinNames(code) ? namesSize : 0);
      const texts = textsOfLength(written.filter(({ lang }) => lang === code).map(({ text }) => text));
      await tab.page.evaluate(script);
      const asked = [code, texts, RUNS].map((it) => JSON.stringify(it)).join();
      const times = (await tab.page.evaluate(`benchReading.timed(${asked})`)) as number[];
      const readers = kinds.find(({ codes }) => codes.includes(code))?.readers.gzipped ?? 0;
      const sizes = [own, search.gzipped + readers + own].map((bytes) => fixed(bytes / 1000, 1));
      rows.push([code, ...sizes, ...[0.5, 1].map((q) => fixed(quantile(times, q), 1))]);
    }
    console.log(table(['language', 'kB gz', 'with its readers', 'ms p50', 'ms most'], rows));
  } finally {
    await browser.close();
  }
}
