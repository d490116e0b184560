import type { Browser } from '@playwright/test';
import { type ArticleCorpus, servedAt } from '../../learn/corpora/articles.ts';
import { sampleByHash } from '../../learn/corpora/sample.ts';
import { bundleModule } from '../browser/bundle.ts';
import { openTab, type Tab } from '../browser/tab.ts';
import { threadTime } from '../browser/thread-time.ts';
import { quantile } from '../metrics/statistics.ts';

export const OUR_CALLS = ['extractStory', 'detectArticle'] as const;
export const PEER_CALLS = ['Readability'] as const;
export type CallName = (typeof OUR_CALLS)[number] | (typeof PEER_CALLS)[number];

/** Main-thread CPU in milliseconds. */
export interface CallTime {
  call: CallName;
  coldP50: number;
  coldP95: number;
  warmP50: number;
  warmP95: number;
}

const WARM_CALLS = 5;

/**
 * CPU of one call: the thread's time around it less that of an empty evaluation, or the clock's where that is less
 * (the first is coarse for calls far under a millisecond, the second counts the time other processes took).
 */
async function cpuOf(tab: Tab, call: CallName): Promise<number> {
  await tab.page.evaluate(`benchTimers.prepare('${call}')`);
  const t0 = await threadTime(tab);
  await tab.page.evaluate('0');
  const t1 = await threadTime(tab);
  const clock = (await tab.page.evaluate(`benchTimers.timed('${call}')`)) as number;
  const t2 = await threadTime(tab);
  return Math.min(clock, Math.max(0, t2 - t1 - (t1 - t0)));
}

/** Returns the items in their order, beginning with the one whose turn it is (0, 1, 2 …). */
const inTurn = <T>(items: readonly T[], turn: number): T[] => {
  const first = turn % Math.max(1, items.length);
  return [...items.slice(first), ...items.slice(0, first)];
};

/**
 * Measures cold and warm CPU of each call on the same sample of articles. Cold: the first call in a fresh document that
 * nothing else has read. Warm: the median of five further calls in that document. One tab, one call at a time. The call
 * that opens a site's first document pays for the start of its process, about a third of a cold call: the calls take
 * turns at it.
 */
export async function measureTime(
  browser: Browser,
  corpora: readonly ArticleCorpus[],
  calls: readonly CallName[],
  pagesPerCorpus: number,
): Promise<CallTime[]> {
  const timers = await bundleModule(`${import.meta.dirname}/../browser/timed-calls.ts`, 'benchTimers');
  const tab = await openTab(browser);
  await tab.session.send('Performance.enable');
  const times = new Map(calls.map((call) => [call, { cold: [] as number[], warm: [] as number[] }]));
  for (const corpus of corpora) {
    const articles = corpus.truths.filter((truth) => truth.pageType === 'article');
    for (const [turn, truth] of sampleByHash(articles, pagesPerCorpus).entries()) {
      const html = corpus.html(truth.id);
      for (const [call, { cold, warm }] of inTurn([...times], turn)) {
        await tab.show(servedAt(truth), html);
        await tab.page.evaluate(timers);
        cold.push(await cpuOf(tab, call));
        const repeats: number[] = [];
        for (let i = 0; i < WARM_CALLS; i++) repeats.push(await cpuOf(tab, call));
        warm.push(quantile(repeats, 0.5));
      }
    }
  }
  await tab.close();
  return [...times].map(([call, { cold, warm }]) => ({
    call,
    coldP50: quantile(cold, 0.5),
    coldP95: quantile(cold, 0.95),
    warmP50: quantile(warm, 0.5),
    warmP95: quantile(warm, 0.95),
  }));
}
