import type { Browser } from '@playwright/test';
import { type ArticleCorpus, type ArticleTruth, servedAt } from '../../learn/corpora/articles.ts';
import { bundleModule } from '../browser/bundle.ts';
import { withPatience } from '../browser/patience.ts';
import { openTab } from '../browser/tab.ts';
import type { MarksOnPage } from './agent.ts';

/** Longest time for one page, in milliseconds. */
const PAGE_TIMEOUT_MS = 60_000;

/** What was found on one page; null: the browser gave no answer. */
export interface MeasuredPage {
  id: string;
  asItIs: MarksOnPage | null;
  /** The same after all its text was broken into short nodes. */
  broken: MarksOnPage | null;
}

/** Finds the quotations of pages again in them, each page shown at its own address, as it is and broken. */
export async function measureMarksOnPages(
  browser: Browser,
  corpus: ArticleCorpus,
  truths: readonly ArticleTruth[],
): Promise<MeasuredPage[]> {
  const agent = await bundleModule(`${import.meta.dirname}/agent.ts`, 'benchMarks');
  let tab = await openTab(browser);
  const ask = async (truth: ArticleTruth, isBroken: boolean): Promise<MarksOnPage | null> => {
    const url = servedAt(truth);
    try {
      await tab.show(url, corpus.html(truth.id));
      await tab.page.evaluate(agent);
      const answer = tab.page.evaluate(`benchMarks.measureMarks(${JSON.stringify(url)}, ${isBroken})`);
      return (await withPatience(answer, PAGE_TIMEOUT_MS)) as MarksOnPage;
    } catch (error) {
      console.error(truth.id, String(error).slice(0, 200));
      await tab.close();
      tab = await openTab(browser);
      return null;
    }
  };
  const pages: MeasuredPage[] = [];
  for (const truth of truths)
    pages.push({ id: truth.id, asItIs: await ask(truth, false), broken: await ask(truth, true) });
  await tab.close();
  return pages;
}
