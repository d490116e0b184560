import { writeFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import { type ArticleCorpus, CORPORA, loadArticles } from '../../learn/corpora/articles.ts';
import { sampleByHash } from '../../learn/corpora/sample.ts';
import { SetupError } from '../../scripts/setup/report.mjs';
import { launchChromium } from '../browser/chromium.ts';
import { measurePages } from '../browser/measure-pages.ts';
import { type BenchOptions, errorKind } from '../options.ts';
import { articleBundleSizes } from './bundle-sizes.ts';
import { compareRules } from './compare-rules.ts';
import { measureTime, OUR_CALLS, PEER_CALLS } from './measure-time.ts';
import { onePage } from './one-page.ts';
import { articlesReport } from './report-articles.ts';
import { sizeReport, timeReport } from './report-cost.ts';
import type { Measured } from './score-articles.ts';
import { SYSTEMS } from './systems.ts';
import { ERROR_KINDS, worstPages } from './worst-pages.ts';

/** Pages of each corpus whose time is measured. */
const TIMED_PAGES = 30;

function showProgress(name: string, total: number): (done: number) => void {
  if (!process.stderr.isTTY) return () => undefined;
  return (done) => process.stderr.write(done === total ? '\r\x1b[K' : `\r${name} ${done}/${total} `);
}

/** Runs every page of a corpus, or the sample asked for, and pairs the answers with the truth. */
async function measured(browser: Browser, corpus: ArticleCorpus, options: BenchOptions): Promise<Measured[]> {
  const truths = options.sample === null ? corpus.truths : sampleByHash(corpus.truths, options.sample);
  const progress = showProgress(corpus.name, truths.length);
  const results = await measurePages(browser, corpus, truths, {
    peers: options.peers,
    fast: options.fast,
    progress,
  });
  return truths.flatMap((truth, i) => {
    const result = results[i];
    return result === undefined ? [] : [{ truth, result }];
  });
}

async function showPage(browser: Browser, corpora: readonly ArticleCorpus[], id: string): Promise<void> {
  for (const corpus of corpora) {
    const truth = corpus.truths.find((candidate) => candidate.id === id);
    if (truth !== undefined) return console.log(await onePage(browser, corpus, truth));
  }
  throw new SetupError(`No page ${id} in ${corpora.map(({ name }) => name).join(', ')}`);
}

async function run(
  browser: Browser,
  corpora: readonly ArticleCorpus[],
  options: BenchOptions,
): Promise<void> {
  const systems = options.peers ? SYSTEMS : SYSTEMS.slice(0, 1);
  const answers: Record<string, unknown> = {};
  for (const corpus of corpora) {
    const pages = await measured(browser, corpus, options);
    console.log(`\n${articlesReport(corpus.name, pages, systems)}`);
    if (options.errors > 0) {
      const kind = errorKind(options, ERROR_KINDS);
      console.log(`
${worstPages(corpus.name, pages, kind, options.errors)}`);
    }
    answers[corpus.name] = pages.map(({ result }) => result);
  }
  if (!options.fast) {
    const calls = options.peers ? [...OUR_CALLS, ...PEER_CALLS] : OUR_CALLS;
    const times = await measureTime(
      browser,
      corpora,
      calls,
      Math.min(TIMED_PAGES, options.sample ?? TIMED_PAGES),
    );
    const sizes = await articleBundleSizes(options.peers);
    console.log(`\n${timeReport(times)}\n\n${sizeReport(sizes)}`);
    Object.assign(answers, { times, sizes });
  }
  if (options.json !== null) writeFileSync(options.json, JSON.stringify(answers));
}

/** `bench articles`: extraction, metadata and detection on the labelled pages, beside the peers. */
export async function articles(options: BenchOptions): Promise<void> {
  const names = CORPORA.filter((name) => options.corpus === null || name === options.corpus);
  if (names.length === 0)
    throw new SetupError(`--corpus is one of ${CORPORA.join(', ')}, not ${options.corpus}`);
  const corpora = names.map((name) => loadArticles(options.corpora, name));
  const browser = await launchChromium();
  try {
    if (options.rules) await compareRules(browser, corpora, options);
    else if (options.page !== null) await showPage(browser, corpora, options.page);
    else await run(browser, corpora, options);
  } finally {
    await browser.close();
  }
}
