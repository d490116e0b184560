import type { Browser } from '@playwright/test';
import { type ArticleCorpus, type ArticleTruth, servedAt } from '../../learn/corpora/articles.ts';
import { sampleByHash } from '../../learn/corpora/sample.ts';
import { siteConfigFiles } from '../../src/core/rules/index.ts';
import { measurePages } from '../browser/measure-pages.ts';
import { countItems } from '../metrics/statistics.ts';
import type { BenchOptions } from '../options.ts';
import { fixed, percent, table } from '../report/table.ts';
import { rulePlaces } from '../rules/command.ts';
import { loadSiteFiles, type SiteFile } from '../rules/rule-files.ts';
import { type Measured, type Share, scoreSystem } from './score-articles.ts';

/** Least change of a page's F1, 0 to 1, that is told of. */
const MIN_CHANGE = 0.005;

const GLOBAL_FILE = 'global';

/** The site configs of an address's host, the most specific first. */
function filesOf(url: string, files: ReadonlyMap<string, SiteFile>): SiteFile[] {
  if (!URL.canParse(url)) return [];
  return siteConfigFiles(new URL(url).hostname)
    .filter((name) => name !== GLOBAL_FILE)
    .flatMap((name) => files.get(name) ?? []);
}

const shareText = ({ right, of }: Share): string => (of === 0 ? '–' : `${percent(right / of)} of ${of}`);

/** Pages on which the text is better, and worse, under rules. */
function moved(corpus: ArticleCorpus, pages: readonly Measured[]): { better: string[]; worse: string[] } {
  const alone = scoreSystem(corpus.name, pages, 'clearstory').text.pages;
  const ruled = scoreSystem(corpus.name, pages, 'with rules').text.pages;
  const differences = alone.map((page, n) => ({ id: page.id, by: (ruled[n]?.f1 ?? 0) - page.f1 }));
  const named = (wanted: typeof differences): string[] =>
    wanted.map(({ id, by }) => `${id} (${by > 0 ? '+' : ''}${fixed(by, 3)})`);
  return {
    better: named(differences.filter(({ by }) => by > MIN_CHANGE)),
    worse: named(differences.filter(({ by }) => by < -MIN_CHANGE)),
  };
}

function report(corpus: ArticleCorpus, pages: readonly Measured[], errors: number): string {
  const rows = (['clearstory', 'with rules'] as const).map((system) => {
    const { text, headline, authors, date } = scoreSystem(corpus.name, pages, system);
    const scores = [text.f1, text.p, text.r].map((score) => fixed(score, 4));
    return [system, ...scores, percent(text.leaked), ...[headline, authors, date].map(shareText)];
  });
  const outcomes = pages.flatMap(({ result }) => result.ruled?.outcomes ?? []);
  const states = countItems(outcomes.map(({ action, state }) => `${action} ${state}`));
  const { better, worse } = moved(corpus, pages);
  const list = (ids: readonly string[]): string =>
    errors > 0 && ids.length > 0 ? `: ${ids.slice(0, errors).join(', ')}` : '';
  return [
    `== ${corpus.name}: ${pages.length} articles that a site config is for`,
    table(['', 'F1', 'P', 'R', 'leaked %', 'headline %', 'authors %', 'date %'], rows),
    `pages better: ${better.length}${list(better)}; worse: ${worse.length}${list(worse)}; the rest moves by less than ${MIN_CHANGE}`,
    table(
      ['rules, by action and what became of them', ''],
      [...states].sort(([, a], [, b]) => b - a).map(([name, n]) => [name, String(n)]),
    ),
  ].join('\n\n');
}

/** `bench articles --rules`: stories of the engine alone and under the site configs of each page's host. */
export async function compareRules(
  browser: Browser,
  corpora: readonly ArticleCorpus[],
  options: BenchOptions,
): Promise<void> {
  const files = new Map(loadSiteFiles(rulePlaces(options).ftr).map((file) => [file.file, file]));
  const siteFiles = (url: string): SiteFile[] => filesOf(url, files);
  const isServed = (truth: ArticleTruth): boolean =>
    truth.pageType === 'article' && siteFiles(servedAt(truth)).length > 0;
  for (const corpus of corpora) {
    const served = corpus.truths.filter(isServed);
    const truths = options.sample === null ? served : sampleByHash(served, options.sample);
    const results = await measurePages(browser, corpus, truths, {
      peers: false,
      fast: options.fast,
      siteFiles,
    });
    const pages = truths.flatMap((truth, n) => (results[n] ? [{ truth, result: results[n] }] : []));
    console.log(`\n${report(corpus, pages, options.errors)}`);
  }
}
