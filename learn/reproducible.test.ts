// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../scripts/test/temporary-folder.ts';
import { read as readRows } from './blocks/agent.ts';
import { learnBlocks } from './blocks/learn.ts';
import { read as readSignals } from './detector/agent.ts';
import { learnDetector } from './detector/learn.ts';
import type { LearnOptions } from './options.ts';
import type { ReadPage, WithReader } from './pages/read-page.ts';
import { learnQuotes } from './quotes/learn.ts';
import { writeSample } from './sample/write-sample.fixture.ts';

/** Reads pages here, in jsdom, where the command asks Chromium. */
const here =
  <Read>(read: ReadPage<Read>): WithReader<Read> =>
  (use) =>
    use(read);

type Learn = (options: LearnOptions) => Promise<void> | void;

/** Learns from corpora, and gives the bytes of each file of weights by its name. */
async function learnFrom(corpora: string, learn: Learn): Promise<Record<string, string>> {
  const out = temporaryFolder('weights-');
  await learn({ corpora, out, sample: null, folds: null, errors: 0, json: null });
  return Object.fromEntries(
    readdirSync(out).map((file) => [file, readFileSync(path.join(out, file), 'latin1')]),
  );
}

beforeAll(() => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
});
afterAll(() => {
  vi.restoreAllMocks();
});

describe.each<[string, Learn, string[], string[]]>([
  [
    'blocks',
    (options) => learnBlocks(options, here(readRows)),
    ['blocks.json'],
    ['articles/scrapinghub', 'articles/wcxb', 'articles/fundus'],
  ],
  [
    'detector',
    (options) => learnDetector(options, here(readSignals)),
    ['detector.json'],
    ['articles/scrapinghub', 'articles/wcxb', 'articles/fundus'],
  ],
  ['quotes', learnQuotes, ['cue-rates.json', 'indirect.json', 'sources.json'], ['quotes/polnear-train']],
])('learning %s', (_, learn, files, corpora) => {
  it('gives the same bytes from the same corpora, wherever they lie', async () => {
    const first = await learnFrom(writeSample(), learn);
    const second = await learnFrom(writeSample(undefined, 9), learn);
    expect(Object.keys(first).sort()).toEqual(files);
    expect(second).toEqual(first);
    for (const text of Object.values(first)) {
      const { learnedFrom } = JSON.parse(Buffer.from(text, 'latin1').toString('utf8'));
      expect(learnedFrom.map(({ corpus }: { corpus: string }) => corpus)).toEqual(corpora);
    }
  });
});

it('learns something: other labels give other weights', async () => {
  const learn: Learn = (options) => learnBlocks(options, here(readRows));
  const shorter = writeSample((page) => ({
    ...page,
    truth: { ...page.truth, text: page.truth.text.split('\n\n').slice(0, 2).join('\n\n') },
  }));
  const parse = (files: Record<string, string>): { trees: string } =>
    JSON.parse(files['blocks.json'] ?? '{}');
  const whole = parse(await learnFrom(writeSample(), learn)).trees;
  expect(parse(await learnFrom(shorter, learn)).trees).not.toBe(whole);
  expect(new Set(whole).size).toBeGreaterThan(10);
});
