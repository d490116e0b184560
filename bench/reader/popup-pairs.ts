import { quantile } from '../metrics/statistics.ts';
import { type Press, pressAndMeasure } from './press.ts';
import type { Session } from './session.ts';

/** A press of each extension's button over the same page, loaded anew for each. */
export interface Pair {
  ours: Press;
  bare: Press;
}

/** Steps of a popup, each in proportion to when the bare popup has painted its story, or its first pixel. */
export type Step = 'firstPaint' | 'story' | 'quotes';

/**
 * Milliseconds for which a page is left alone before the press, so that what the browser and the script on every page do when
 * a page has loaded is no part of it: one looks at a page before one presses.
 */
export const REST_MS = 700;

/** Measures pairs of presses in turn, after one pair that is not counted. */
export async function measurePairs(session: Session, url: string, count: number): Promise<Pair[]> {
  const { context } = session;
  const page = await context.newPage();
  await page.goto(url);
  const press = async (extension: string, last: 'story' | 'quotes') => {
    // Each press meets a page that nothing has been put into.
    await page.reload();
    await page.waitForTimeout(REST_MS);
    return pressAndMeasure(context, page, extension, last);
  };
  const pairs: Pair[] = [];
  for (let n = 0; n <= count; n++)
    pairs.push({ ours: await press(session.ours, 'quotes'), bare: await press(session.bare, 'story') });
  await page.close();
  return pairs.slice(1);
}

/** Time of a step of one extension's popup at a quantile of the pairs, in milliseconds. */
export const timeAt = (pairs: readonly Pair[], who: keyof Pair, step: Step, q: number): number =>
  quantile(
    pairs.map((pair) => pair[who][step]),
    q,
  );

/** Ratio of our time to the bare popup's at the same quantile. Its quotations are its story. */
export const ratioAt = (pairs: readonly Pair[], step: Step, q: number): number =>
  timeAt(pairs, 'ours', step, q) / timeAt(pairs, 'bare', step, q);
