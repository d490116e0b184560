import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { temporaryFolder } from '../../scripts/test/temporary-folder.ts';
import { SAMPLE_PAGES, type SamplePage } from './sample-pages.fixture.ts';
import { SAMPLE_TEXTS } from './sample-texts.fixture.ts';

const lines = (items: readonly unknown[]): string =>
  items.map((item) => `${JSON.stringify(item)}\n`).join('');

/**
 * Writes the made corpora into a folder of the test's own, laid out as the real ones are.
 * @param change what to do to each page before it is written
 * @param level of packing the pages, 0 to 9
 * @returns the folder's path, to hand to `--corpora`
 */
export function writeSample(change: (page: SamplePage) => SamplePage = (page) => page, level = 6): string {
  const folder = temporaryFolder('sample-corpora-');
  for (const [name, made] of Object.entries(SAMPLE_PAGES)) {
    const pages = made.map(change);
    const corpus = path.join(folder, 'articles', name);
    mkdirSync(path.join(corpus, 'html'), { recursive: true });
    writeFileSync(path.join(corpus, 'truth.jsonl'), lines(pages.map(({ truth }) => truth)));
    for (const { truth, html } of pages)
      writeFileSync(path.join(corpus, 'html', `${truth.id}.html.gz`), gzipSync(html, { level }));
  }
  mkdirSync(path.join(folder, 'quotes'));
  writeFileSync(path.join(folder, 'quotes/polnear-train.jsonl'), lines(SAMPLE_TEXTS));
  return folder;
}
