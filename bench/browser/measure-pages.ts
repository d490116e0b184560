import type { Browser } from '@playwright/test';
import { type ArticleCorpus, type ArticleTruth, servedAt } from '../../learn/corpora/articles.ts';
import { bundleModule, type Replacements } from './bundle.ts';
import { withPatience } from './patience.ts';
import type { PageResult, PageTask } from './prediction.ts';
import { openTab, type Tab } from './tab.ts';

/** Tabs open at a time. */
const OPEN_TABS = 2;

/** Longest time for one page, in milliseconds. */
const PAGE_TIMEOUT_MS = 60_000;

export interface MeasureOptions {
  peers: boolean;
  /** Parse the markup inside one empty page in place of showing each page at its own address. */
  fast: boolean;
  /** Files of the engine to read in place of its own: weights to try. */
  replacements?: Replacements;
  /** Site configs of a page's host, where stories under rules are asked for. */
  siteFiles?(url: string): PageTask['siteFiles'];
  /** Called after each page with the number done. */
  progress?(done: number): void;
}

/** Lines of a text that are not blank. */
export const textLines = (text: string): string[] => text.split(/\s*\n\s*/).filter(Boolean);

function taskFor(corpus: ArticleCorpus, truth: ArticleTruth, { peers, siteFiles }: MeasureOptions): PageTask {
  return {
    id: truth.id,
    url: servedAt(truth),
    extract: truth.pageType === 'article',
    peers,
    truthLines: corpus.name === 'fundus' ? textLines(truth.text) : null,
    siteFiles: siteFiles?.(servedAt(truth)) ?? [],
  };
}

async function runOne(
  tab: Tab,
  agent: string,
  task: PageTask,
  html: string,
  parse: boolean,
): Promise<PageResult> {
  if (parse) {
    return (await tab.page.evaluate(
      `benchAgent.runMarkup(${JSON.stringify(html)}, ${JSON.stringify(task)})`,
    )) as PageResult;
  }
  await tab.show(task.url, html);
  await tab.page.evaluate(agent);
  return (await tab.page.evaluate(`benchAgent.runPage(document, ${JSON.stringify(task)})`)) as PageResult;
}

/** The settings of one batch of pages; `parse`: parse the markup in one empty page in place of showing each page. */
interface Run {
  agent: string;
  html(id: string): string;
  results: Map<string, PageResult>;
  progress: ((done: number) => void) | undefined;
  parse: boolean;
}

/** Makes the result of a page on which the browser gave no answer. */
function unanswered(id: string, error: unknown): PageResult {
  return {
    id,
    story: null,
    isArticle: false,
    score: 0,
    ruled: null,
    readability: null,
    defuddle: null,
    readerable: false,
    saysArticle: false,
    hasStandfirst: false,
    errors: [String(error).slice(0, 200)],
  };
}

async function openPrepared(browser: Browser, agent: string, parse: boolean): Promise<Tab> {
  const tab = await openTab(browser);
  if (parse) {
    await tab.show('https://bench.example/', '<!doctype html>');
    await tab.page.evaluate(agent);
  }
  return tab;
}

/** Runs pages in the browser one after another, two tabs at a time; puts the answers into `results` by id. */
async function runPages(browser: Browser, tasks: readonly PageTask[], run: Run): Promise<void> {
  let next = 0;
  const work = async (): Promise<void> => {
    let tab = await openPrepared(browser, run.agent, run.parse);
    for (let task = tasks[next++]; task !== undefined; task = tasks[next++]) {
      try {
        const answer = runOne(tab, run.agent, task, run.html(task.id), run.parse);
        run.results.set(task.id, await withPatience(answer, PAGE_TIMEOUT_MS));
      } catch (error) {
        run.results.set(task.id, unanswered(task.id, error));
        await tab.close();
        tab = await openPrepared(browser, run.agent, run.parse);
      }
      run.progress?.(run.results.size);
    }
    await tab.close();
  };
  await Promise.all(Array.from({ length: Math.min(OPEN_TABS, tasks.length) }, work));
}

/**
 * Runs the engine, and the peers where asked, on pages of a corpus in the browser; results in the order of `truths`.
 * Pages that are no articles go to the detectors only, and are parsed without being shown.
 */
export async function measurePages(
  browser: Browser,
  corpus: ArticleCorpus,
  truths: readonly ArticleTruth[],
  options: MeasureOptions,
): Promise<PageResult[]> {
  const { fast, progress } = options;
  const agent = await bundleModule(`${import.meta.dirname}/agent.ts`, 'benchAgent', options.replacements);
  const results = new Map<string, PageResult>();
  const run = { agent, html: corpus.html, results, progress };
  const tasks = truths.map((truth) => taskFor(corpus, truth, options));
  const isShown = (task: PageTask): boolean => task.extract && !fast;
  await runPages(browser, tasks.filter(isShown), { ...run, parse: false });
  await runPages(
    browser,
    tasks.filter((task) => !isShown(task)),
    { ...run, parse: true },
  );
  return truths.flatMap(({ id }) => results.get(id) ?? []);
}
