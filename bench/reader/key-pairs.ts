import type { Frame, Page } from '@playwright/test';
import type { Chord } from '../../e2e/support/driver.ts';
import { poll } from '../../e2e/support/poll.ts';
import { quantile } from '../metrics/statistics.ts';
import { REST_MS } from './popup-pairs.ts';
import type { Session } from './session.ts';

const OUR_KEY: Chord = ['Alt', 'Shift', 'u'];
const BARE_KEY: Chord = ['Alt', 'Shift', 'y'];
const OUR_STORY = '.panel p';
const BARE_STORY = 'body > p';
/** Longest wait for a key, in milliseconds. A virtual screen drops one now and then. */
const KEY_TIMEOUT_MS = 10_000;
const PRESSES = 3;

/** Milliseconds from a key to the painted story, by each extension. */
export interface KeyPair {
  ours: number;
  bare: number;
}

/** Time of one extension's key at a quantile of the pairs, in milliseconds. */
export const keyTimeAt = (pairs: readonly KeyPair[], who: keyof KeyPair, q: number): number =>
  quantile(
    pairs.map((pair) => pair[who]),
    q,
  );

/** The frame over the page that holds something of this selector, or null. @param own the page's own frames */
async function frameWith(page: Page, own: ReadonlySet<Frame>, selector: string): Promise<Frame | null> {
  for (const frame of page.frames()) {
    if (own.has(frame)) continue;
    const holds = await frame
      .evaluate((it) => document.querySelector(it) !== null, selector)
      .catch(() => false);
    if (holds) return frame;
  }
  return null;
}

/** Presses a key until a frame over the page shows something of this selector. Out: the frame, and when it was pressed. */
async function pressFor(session: Session, page: Page, key: Chord, selector: string) {
  const own = new Set(page.frames());
  for (let n = 1; ; n++) {
    const pressed = Date.now();
    await session.press(key);
    const frame = await poll(
      () => frameWith(page, own, selector),
      'the story over the page',
      KEY_TIMEOUT_MS,
    ).catch((error: unknown) => {
      if (n === PRESSES) throw error;
      return null;
    });
    if (frame) return { frame, pressed };
  }
}

/** Opens our in-page reader over a page. Out: its frame, once the quotations are marked. */
export async function openReader(session: Session, page: Page): Promise<Frame> {
  const { frame } = await pressFor(session, page, OUR_KEY, OUR_STORY);
  await frame.waitForSelector('.panel mark', { timeout: KEY_TIMEOUT_MS });
  return frame;
}

/** When the browser first showed content in a frame, in ms since 1970. */
const firstContent = (frame: Frame): Promise<number> =>
  frame.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const paint = list.getEntriesByName('first-contentful-paint')[0];
          if (paint) resolve(performance.timeOrigin + paint.startTime);
        }).observe({ type: 'paint', buffered: true });
      }),
  );

/** Time from a key to the first content in the frame over the page, which is the story. */
async function timeOf(session: Session, page: Page, key: Chord, selector: string): Promise<number> {
  await page.reload();
  await page.bringToFront();
  await page.waitForTimeout(REST_MS);
  // A key that the browser does not hear is no slow one.
  const { frame, pressed } = await pressFor(session, page, key, selector);
  const painted = await firstContent(frame);
  return painted - pressed;
}

/** Measures pairs of keys in turn, after one pair that is not counted. The time of the real key is part of both. */
export async function measureKeyPairs(session: Session, url: string, count: number): Promise<KeyPair[]> {
  const page = await session.context.newPage();
  await page.goto(url);
  const pairs: KeyPair[] = [];
  for (let n = 0; n <= count; n++)
    pairs.push({
      ours: await timeOf(session, page, OUR_KEY, OUR_STORY),
      bare: await timeOf(session, page, BARE_KEY, BARE_STORY),
    });
  await page.close();
  return pairs.slice(1);
}
