import type { Browser } from '@playwright/test';
import type { ArticleCorpus, ArticleTruth } from '../corpora/articles.ts';
import { bundleModule } from './bundle.ts';
import { withPatience } from './patience.ts';
import type { PageResult, PageTask } from './prediction.ts';
import { openTab, type Tab } from './tab.ts';

/** Tabs open at a time. */
const TABS = 2;

/** Longest time for one page, in milliseconds. */
const PATIENCE = 60_000;

export interface MeasureOptions {
  peers: boolean;
  /** Parse the markup inside one empty page in place of showing each page at its own address. */
  fast: boolean;
  /** Called after each page with the number done. */
  progress?(done: number): void;
}

/** The address a page is served at; five pages of wcxb have none or an empty one. */
export const servedAt = (truth: ArticleTruth): string => truth.url || `https://unknown.example/${truth.id}`;

/** Lines of a text that are not blank. */
export const textLines = (text: string): string[] => text.split(/\s*\n\s*/).filter(Boolean);

function taskFor(corpus: ArticleCorpus, truth: ArticleTruth, peers: boolean): PageTask {
  return {
    id: truth.id,
    url: servedAt(truth),
    extract: truth.pageType === 'article',
    peers,
    truthLines: corpus.name === 'fundus' ? textLines(truth.text) : null,
  };
}

async function runOne(
  tab: Tab,
  agent: string,
  task: PageTask,
  html: string,
  fast: boolean,
): Promise<PageResult> {
  if (fast) {
    return (await tab.page.evaluate(
      `benchAgent.runMarkup(${JSON.stringify(html)}, ${JSON.stringify(task)})`,
    )) as PageResult;
  }
  await tab.show(task.url, html);
  await tab.page.evaluate(agent);
  return (await tab.page.evaluate(`benchAgent.runPage(document, ${JSON.stringify(task)})`)) as PageResult;
}

/** What stands for a page on which the browser gave no answer. */
function unanswered(id: string, error: unknown): PageResult {
  return {
    id,
    story: null,
    isArticle: false,
    score: 0,
    readability: null,
    defuddle: null,
    readerable: false,
    saysArticle: false,
    hasStandfirst: false,
    errors: [String(error).slice(0, 200)],
  };
}

async function openPrepared(browser: Browser, agent: string, fast: boolean): Promise<Tab> {
  const tab = await openTab(browser);
  if (fast) {
    await tab.show('https://bench.example/', '<!doctype html>');
    await tab.page.evaluate(agent);
  }
  return tab;
}

/** Runs the engine, and the peers where asked, on pages of a corpus in the browser; results in the order of `truths`. */
export async function measurePages(
  browser: Browser,
  corpus: ArticleCorpus,
  truths: readonly ArticleTruth[],
  { peers, fast, progress }: MeasureOptions,
): Promise<PageResult[]> {
  const agent = await bundleModule(`${import.meta.dirname}/agent.ts`, 'benchAgent');
  const results: PageResult[] = new Array(truths.length);
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    let tab = await openPrepared(browser, agent, fast);
    for (let i = next++; i < truths.length; i = next++) {
      const truth = truths[i] as ArticleTruth;
      const task = taskFor(corpus, truth, peers);
      try {
        results[i] = await withPatience(runOne(tab, agent, task, corpus.html(truth.id), fast), PATIENCE);
      } catch (error) {
        results[i] = unanswered(truth.id, error);
        await tab.close();
        tab = await openPrepared(browser, agent, fast);
      }
      progress?.(++done);
    }
    await tab.close();
  };
  await Promise.all(Array.from({ length: TABS }, work));
  return results;
}
