import { EXTENSION } from '../browser/extension-on-screen.ts';
import { quantile } from '../metrics/statistics.ts';
import type { BenchOptions } from '../options.ts';
import { fixed, table } from '../report/table.ts';
import { type KeyPair, keyTimeAt, measureKeyPairs, openReader } from './key-pairs.ts';
import { storeManyRules } from './many-rules.ts';
import { LONG, PAGES, RULED } from './pages.ts';
import { measurePairs, type Pair, ratioAt, type Step, timeAt } from './popup-pairs.ts';
import { gzippedKilobytes, popupScripts } from './press.ts';
import { scrollFrames } from './scroll.ts';
import { inSession, type Session } from './session.ts';

/** Pairs of presses for each page. */
const PAIRS = 20;
const FRAMES = 240;
const QUANTILES = [0.5, 0.95];
const STEPS: readonly Step[] = ['firstPaint', 'story', 'quotes'];

/** Gives one page's times and ratios at each quantile. */
function popupRow(name: string, pairs: readonly Pair[]): string[] {
  const ms = (who: keyof Pair, step: Step) =>
    QUANTILES.map((q) => fixed(timeAt(pairs, who, step, q), 0)).join(' / ');
  const ratio = (step: Step) => QUANTILES.map((q) => fixed(ratioAt(pairs, step, q), 2)).join(' / ');
  return [
    name,
    ms('bare', 'firstPaint'),
    ms('bare', 'story'),
    ...STEPS.flatMap((step) => [ms('ours', step), ratio(step)]),
  ];
}

function keyRow(name: string, pairs: readonly KeyPair[]): string[] {
  const at = (who: keyof KeyPair, q: number) => keyTimeAt(pairs, who, q);
  const ms = (who: keyof KeyPair) => QUANTILES.map((q) => fixed(at(who, q), 0)).join(' / ');
  return [
    name,
    ms('bare'),
    ms('ours'),
    QUANTILES.map((q) => fixed(at('ours', q) / at('bare', q), 2)).join(' / '),
  ];
}

/** Frames a second while 500 paragraphs are scrolled: of the reader, and of an unstyled page of the same text. */
async function measureScrolling(session: Session): Promise<string> {
  const page = await session.context.newPage();
  await page.goto(LONG.url);
  await page.bringToFront();
  await page.evaluate(() => {
    for (const link of document.querySelectorAll('style, link[rel=stylesheet]')) link.remove();
  });
  const rate = (gaps: readonly number[]) => 1000 / (gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length);
  const plain = await scrollFrames(page.mainFrame(), 'html', FRAMES);
  const reader = await scrollFrames(await openReader(session, page), '.panel[data-current=true]', FRAMES);
  await page.close();
  const slowest = fixed(quantile(reader, 0.95), 1);
  return `scrolling 500 paragraphs: ${fixed(rate(reader), 1)} frames a second (p95 ${slowest} ms a frame), ${fixed(rate(reader) / rate(plain), 2)} of the page's own`;
}

/**
 * `bench reader`: how fast the built extension shows a story and marks its quotations, in popup and in-page reader, beside
 * an extension that does the least (`bare/`): both in one Chromium, pressed in turn. Prints milliseconds and ratios at the
 * median and the 95th of 100, what the popup loads before the story, and how evenly a long story scrolls.
 */
export async function reader({ sample }: BenchOptions): Promise<void> {
  const count = sample ?? PAIRS;
  await inSession(async (session) => {
    const measured = new Map<string, Pair[]>();
    for (const { name, url } of PAGES) measured.set(name, await measurePairs(session, url, count));
    const worker = session.context.serviceWorkers().find((it) => it.url().includes(session.ours));
    if (!worker) throw new Error('the background is not there');
    const keys = [PAGES[0], LONG].flatMap((it) => it ?? []);
    const keyRows: string[][] = [];
    for (const { name, url } of keys) keyRows.push(keyRow(name, await measureKeyPairs(session, url, count)));
    const scrolling = await measureScrolling(session);
    await storeManyRules(worker, new URL(RULED.url).host);
    measured.set(RULED.name, await measurePairs(session, RULED.url, count));

    const heads = ['popup, p50 / p95', 'bare: first paint ms', 'story ms'];
    const ours = STEPS.flatMap((step) => [`${step} ms`, 'ratio']);
    const rows = [...measured].map(([name, pairs]) => popupRow(name, pairs));
    console.log(table([...heads, ...ours], rows));
    const short = measured.get('6000-characters') ?? [];
    const long = measured.get(LONG.name) ?? [];
    const overShort = (step: Step) => timeAt(long, 'ours', step, 0.5) / timeAt(short, 'bare', 'story', 0.5);
    console.log(
      `\n500 paragraphs over the bare popup of 6,000 characters: story ${fixed(overShort('story'), 2)}, quotations in view ${fixed(overShort('quotes'), 2)}`,
    );
    console.log(`\n${table(['key to story, p50 / p95', 'bare ms', 'ours ms', 'ratio'], keyRows)}`);
    console.log(`\n${scrolling}`);
    const scripts = popupScripts(EXTENSION);
    console.log(`scripts before the story: ${fixed(gzippedKilobytes(EXTENSION, scripts), 1)} kB gzipped`);
  });
}
