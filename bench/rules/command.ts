import path from 'node:path';
import type { Browser } from '@playwright/test';
import {
  type ArticleCorpus,
  type ArticleTruth,
  CORPORA,
  loadArticles,
  servedAt,
} from '../../learn/corpora/articles.ts';
import { sampleByHash } from '../../learn/corpora/sample.ts';
import { launchChromium } from '../browser/chromium.ts';
import { quantile } from '../metrics/statistics.ts';
import type { BenchOptions } from '../options.ts';
import { fixed, percent, table } from '../report/table.ts';
import { type FilterCost, measureFilters } from './measure-filters.ts';
import { type ImportCount, measureImport } from './measure-import.ts';
import { measureRulesOnPages, type RulesCost, refusedXPaths } from './measure-pages.ts';
import { loadFilters, loadSiteFiles } from './rule-files.ts';

/** Pages of each corpus that all filters are applied to, and whose hosts are looked up. */
const PAGES = 30;

type Page = { corpus: ArticleCorpus; truth: ArticleTruth };

/** The paths of the rules: as named, or in the folder of the corpora. */
export const rulePlaces = ({
  corpora,
  ftr,
  filters,
}: Pick<BenchOptions, 'corpora' | 'ftr' | 'filters'>): { ftr: string; filters: string } => ({
  ftr: ftr ?? path.join(corpora, 'rules/ftr-site-config'),
  filters: filters ?? path.join(corpora, 'rules/cosmetic.txt'),
});

/** A fixed sample of articles of each corpus. */
export const sampledArticles = (corpora: string, size: number): Page[] =>
  CORPORA.map((name) => loadArticles(corpora, name)).flatMap((corpus) =>
    sampleByHash(
      corpus.truths.filter(({ pageType }) => pageType === 'article'),
      size,
    ).map((truth) => ({ corpus, truth })),
  );

const byCount = (counts: ReadonlyMap<string, number>): [string, number][] =>
  [...counts].sort(([, a], [, b]) => b - a);

function importReport(count: ImportCount, refused: readonly string[]): string {
  const rows = byCount(count.filesBy).map(([cause, files]) => [
    cause,
    String(count.lines.get(cause)),
    String(files),
  ]);
  return [
    `site configs: ${count.files} files, ${count.whole} whole (${percent(count.whole / count.files)} %), ${count.crashed} crashed; ${count.rules} rules`,
    `XPath expressions: ${count.expressions.length}, refused by Chromium: ${refused.length}${refused.map((text) => `\n  ${text}`).join('')}`,
    table(['lines, by why', 'lines', 'files'], rows),
  ].join('\n\n');
}

function filterReport(cost: FilterCost): string {
  const figures = [
    ['lines a second', fixed(cost.linesPerSecond, 0)],
    ['megabytes held, all parsed at once', fixed(cost.megabytes, 1)],
    ['index: ms to build', fixed(cost.indexMs, 0)],
    ['index: megabytes stored', fixed(cost.indexMegabytes, 2)],
    ['index: texts', String(cost.shards)],
    ['ms to find a host’s filters, p50', fixed(cost.hostP50, 3)],
    ['ms to find a host’s filters, p95', fixed(cost.hostP95, 3)],
  ];
  return [
    `filters: ${cost.lines} lines, ${cost.rules} rules`,
    table(
      ['refused, by why', 'lines'],
      byCount(cost.refused).map(([code, n]) => [code, String(n)]),
    ),
    table(['cost', ''], figures),
  ].join('\n\n');
}

function pagesReport(costs: readonly RulesCost[]): string {
  const row = (name: string, of: (cost: RulesCost) => number, digits: number): string[] => {
    const values = costs.map(of);
    return [name, fixed(quantile(values, 0.5), digits), fixed(quantile(values, 0.95), digits)];
  };
  return table(
    [`${costs.length} pages with all filters`, 'p50', 'p95'],
    [
      row('ms to read classes and ids', ({ tokensMs }) => tokensMs, 2),
      row('ms to pick the filters', ({ pickMs }) => pickMs, 2),
      row('ms to find what they match', ({ findMs }) => findMs, 2),
      row('filters asked', ({ filters }) => filters, 0),
      row('filters that match', ({ found }) => found, 0),
      row('filters too slow', ({ tooSlow }) => tooSlow, 0),
    ],
  );
}

async function inBrowser<T>(run: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await launchChromium();
  try {
    return await run(browser);
  } finally {
    await browser.close();
  }
}

/** `bench rules`: what is imported of common rules, and what they cost. */
export async function rules(options: BenchOptions): Promise<void> {
  const places = rulePlaces(options);
  const count = measureImport(loadSiteFiles(places.ftr));
  const pages = sampledArticles(options.corpora, options.sample ?? PAGES);
  const cost = measureFilters(
    loadFilters(places.filters),
    pages.map(({ truth }) => servedAt(truth)),
  );
  await inBrowser(async (browser) => {
    console.log(importReport(count, await refusedXPaths(browser, count.expressions)));
    console.log(`\n${filterReport(cost)}`);
    console.log(`\n${pagesReport(await measureRulesOnPages(browser, cost.index, pages))}`);
  });
}
