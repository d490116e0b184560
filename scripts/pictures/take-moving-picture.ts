import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { BrowserContext, Frame, Page } from '@playwright/test';
import { dataUrl, drawSheet } from './store/compose.ts';
import { openReader, openStory, scrollTo } from './store/open-story.ts';
import { inStoreBrowser, type StoreBrowser } from './store/store-browser.ts';

interface Options extends Omit<StoreBrowser, 'language'> {
  /** Path of img2webp. */
  animator: string;
}
interface Point {
  x: number;
  y: number;
}
/** A picture of the moving one, and the milliseconds for which it is shown. */
interface Still {
  png: Buffer;
  ms: number;
}

const SIZE = { width: 860, height: 520 };
/** Words of the quotations that are pointed at. Where a line is named, the story is scrolled to it before. */
const STOPS = [
  { quotation: 'A child who is ill', line: 'A child who is ill' },
  { quotation: 'I will believe it' },
  { quotation: 'in all but ink', line: 'Opposition members doubt it' },
];
/** Steps of the pointer on its way to a quotation, and milliseconds of each. */
const MOVES = 6;
const MOVE_MS = 60;
/** Milliseconds for which what opens is shown. */
const READING_MS = 3200;

/** A point on the first line of a quotation, in pixels of the page. */
async function pointOn(reader: Frame, words: string): Promise<Point> {
  const quotation = reader.locator('.quote', { hasText: words }).first();
  const box = await quotation.boundingBox();
  if (!box) throw new Error(`“${words}” is not drawn`);
  const first = await quotation.evaluate((it) => {
    const { left, top } = it.getBoundingClientRect();
    const line = it.getClientRects()[0];
    return line && { x: line.left - left + line.width / 2, y: line.top - top + line.height / 2 };
  });
  return { x: box.x + (first?.x ?? 0), y: box.y + (first?.y ?? 0) };
}

/** The page as it is drawn, with a pointer, which screenshots leave out. */
async function still(context: BrowserContext, page: Page, { x, y }: Point): Promise<Buffer> {
  const shown = dataUrl(await page.screenshot({ animations: 'disabled' }));
  const pointer = `<svg style="position:absolute;left:${x}px;top:${y}px" width="20" height="28" viewBox="0 0 20 28"><path d="M1 1v21l5-5 4 9 4-2-4-8h7z" stroke="#fff" stroke-width="1.6"/></svg>`;
  const sheet = await drawSheet(context, { ...SIZE, body: `<img alt="" src="${shown}">${pointer}` });
  await page.bringToFront();
  return sheet;
}

/** Points at one quotation after the other, and stays on each for as long as its details take to read. */
async function stills(context: BrowserContext, page: Page, reader: Frame): Promise<Still[]> {
  const taken: Still[] = [];
  let at: Point = { x: SIZE.width, y: 0 };
  for (const { quotation, line } of STOPS) {
    if (line) await scrollTo(reader, line);
    const to = await pointOn(reader, quotation);
    // From the margin after a jump: on the way from elsewhere other quotations would open theirs.
    const from = line ? { x: SIZE.width - 40, y: to.y } : at;
    for (let move = 1; move <= MOVES; move++) {
      at = { x: from.x + ((to.x - from.x) * move) / MOVES, y: from.y + ((to.y - from.y) * move) / MOVES };
      await page.mouse.move(at.x, at.y);
      taken.push({ png: await still(context, page, at), ms: MOVE_MS });
    }
    await reader.locator('.quote-details').waitFor();
    taken.push({ png: await still(context, page, at), ms: READING_MS });
  }
  return taken;
}

/** Makes one moving picture of stills, without loss. */
async function animate(animator: string, taken: readonly Still[], path: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'clearstory-stills-'));
  try {
    const frames = taken.flatMap(({ png, ms }, n) => {
      const file = join(folder, `${n}.png`);
      writeFileSync(file, png);
      return ['-d', String(ms), file];
    });
    await promisify(execFile)(animator, [
      '-loop',
      '0',
      '-min_size',
      '-lossless',
      '-m',
      '6',
      ...frames,
      '-o',
      path,
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Films how quotations of a story are pointed at in the in-page reader: who said each, and why we think so. */
export const takeMovingPicture = ({ animator, ...browser }: Options): Promise<void> =>
  inStoreBrowser({ ...browser, language: 'en' }, async (context) => {
    const { page, popup } = await openStory(context, { theme: 'light' }, SIZE);
    const reader = await openReader(page, popup, 'en');
    await animate(animator, await stills(context, page, reader), join(browser.folder, 'who-said-it.webp'));
  });
