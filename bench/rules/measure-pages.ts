import type { Browser } from '@playwright/test';
import { type ArticleCorpus, type ArticleTruth, servedAt } from '../../learn/corpora/articles.ts';
import { bundleModule } from '../browser/bundle.ts';
import { openTab } from '../browser/tab.ts';
import type { PageCost } from './agent.ts';

/** The cost of all filters of the lists on one page; milliseconds of a first run in a fresh document. */
export interface RulesCost extends PageCost {
  tokensMs: number;
}

const chosen = (index: Record<string, string>, names: readonly string[]): string =>
  JSON.stringify(Object.fromEntries(names.map((name) => [name, index[name] ?? ''])));

/** Applies an index of filters to pages, each shown at its own address. */
export async function measureRulesOnPages(
  browser: Browser,
  index: Record<string, string>,
  pages: readonly { corpus: ArticleCorpus; truth: ArticleTruth }[],
): Promise<RulesCost[]> {
  const agent = await bundleModule(`${import.meta.dirname}/agent.ts`, 'benchRules');
  const tab = await openTab(browser);
  const costs: RulesCost[] = [];
  for (const { corpus, truth } of pages) {
    const url = JSON.stringify(servedAt(truth));
    await tab.show(servedAt(truth), corpus.html(truth.id));
    await tab.page.evaluate(agent);
    const first = (await tab.page.evaluate(`benchRules.firstShards(${url})`)) as string[];
    const tokens = (await tab.page.evaluate(`benchRules.readTokens(${chosen(index, first)})`)) as {
      ms: number;
      names: string[];
    };
    const cost = (await tab.page.evaluate(
      `benchRules.findAll(${chosen(index, tokens.names)}, ${url})`,
    )) as PageCost;
    costs.push({ ...cost, tokensMs: tokens.ms });
  }
  await tab.close();
  return costs;
}

/** Expressions that the browser refuses. */
export async function refusedXPaths(browser: Browser, expressions: readonly string[]): Promise<string[]> {
  const agent = await bundleModule(`${import.meta.dirname}/agent.ts`, 'benchRules');
  const tab = await openTab(browser);
  await tab.show('https://bench.example/', '<!doctype html>');
  await tab.page.evaluate(agent);
  const refused = await tab.page.evaluate(`benchRules.refusedXPaths(${JSON.stringify(expressions)})`);
  await tab.close();
  return refused as string[];
}
