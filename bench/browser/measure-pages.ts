import type { Browser } from '@playwright/test';
import type { ArticleCorpus, ArticleTruth } from '../corpora/articles.ts';
import { bundle } from './bundle.ts';
import type { PageResult, PageTask } from './prediction.ts';
import { openTab, type Tab } from './tab.ts';

/** Tabs open at a time. */
const TABS = 2;

export interface MeasureOptions {
  peers: boolean;
  /** Parse the markup inside one empty page in place of showing each page at its own address. */
  fast: boolean;
  /** Called after each page with the number done. */
  progress?(done: number): void;
}

/** The address a page is served at; five pages of wcxb have none. */
export const servedAt = (truth: ArticleTruth): string => truth.url ?? `https://unknown.example/${truth.id}`;

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

/** Runs the engine, and the peers where asked, on pages of a corpus in the browser; results in the order of `truths`. */
export async function measurePages(
  browser: Browser,
  corpus: ArticleCorpus,
  truths: readonly ArticleTruth[],
  options: MeasureOptions,
): Promise<PageResult[]> {
  const agent = await bundle(
    `export * from ${JSON.stringify(`${import.meta.dirname}/agent.ts`)}`,
    'benchAgent',
  );
  const results: PageResult[] = new Array(truths.length);
  let next = 0;
  let done = 0;
  const work = async (): Promise<void> => {
    const tab = await openTab(browser);
    if (options.fast) {
      await tab.show('https://bench.example/', '<!doctype html>');
      await tab.page.evaluate(agent);
    }
    for (let i = next++; i < truths.length; i = next++) {
      const truth = truths[i] as ArticleTruth;
      const task = taskFor(corpus, truth, options.peers);
      results[i] = await runOne(tab, agent, task, corpus.html(truth.id), options.fast);
      options.progress?.(++done);
    }
    await tab.close();
  };
  await Promise.all(Array.from({ length: TABS }, work));
  return results;
}
