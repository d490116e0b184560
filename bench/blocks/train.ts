import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bundleModule } from '../browser/bundle.ts';
import { launchChromium } from '../browser/chromium.ts';
import { servedAt } from '../browser/measure-pages.ts';
import { openTab } from '../browser/tab.ts';
import { type ArticleCorpus, CORPORA, loadArticles } from '../corpora/articles.ts';
import type { PageRows } from './agent.ts';
import { boost, judge, type Samples, type Tree } from './boosting.ts';
import { type Label, labelBlocks } from './label.ts';
import { packForest } from './pack.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const WEIGHTS = path.join(ROOT, 'src/core/likelihood/weights.json');

interface LabelledPage {
  corpus: string;
  rows: Float32Array;
  labels: Label[];
  isHeldBack: boolean;
}

/** Collects, learns, writes the weights and, with --hold-back, reports on the pages left out. */
export async function train(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      corpora: { type: 'string', default: path.join(ROOT, '../shared/corpora') },
      'hold-back': { type: 'boolean', default: false },
    },
  });
  const { pages, names } = await collect(values.corpora);
  const learnt = values['hold-back'] ? pages.filter(({ isHeldBack }) => !isHeldBack) : pages;
  console.log(`${learnt.length} pages to learn from, ${names.length} features`);
  const trees = boost(samples(learnt, names.length));
  const stored = { features: names, ...packForest(trees, names.length) };
  writeFileSync(WEIGHTS, `${JSON.stringify(stored)}\n`);
  if (values['hold-back'])
    report(
      pages.filter(({ isHeldBack }) => isHeldBack),
      trees,
      names.length,
    );
}

async function collect(directory: string): Promise<{ pages: LabelledPage[]; names: string[] }> {
  const browser = await launchChromium();
  const tab = await openTab(browser);
  await tab.show('https://bench.example/', '<!doctype html>');
  await tab.page.evaluate(await bundleModule(`${import.meta.dirname}/agent.ts`, 'blockAgent'));
  const names = (await tab.page.evaluate('blockAgent.features')) as string[];
  const pages: LabelledPage[] = [];
  for (const name of CORPORA) {
    const corpus = loadArticles(directory, name);
    for (const truth of corpus.truths) {
      if (truth.pageType !== 'article' || !truth.text) continue;
      const call = `blockAgent.readRows(${JSON.stringify(corpus.html(truth.id))}, ${JSON.stringify(servedAt(truth))})`;
      const page = labelled(corpus, truth.id, truth.text, (await tab.page.evaluate(call)) as PageRows);
      if (page.labels.length) pages.push(page);
    }
  }
  await browser.close();
  return { pages, names };
}

function labelled({ name }: ArticleCorpus, id: string, truth: string, read: PageRows): LabelledPage {
  const bytes = Uint8Array.from(Buffer.from(read.rows, 'base64'));
  return {
    corpus: name,
    rows: new Float32Array(bytes.buffer),
    labels: labelBlocks(read.texts, read.inBest, truth),
    isHeldBack: (createHash('md5').update(id).digest()[0] ?? 0) % 3 === 0,
  };
}

function samples(pages: readonly LabelledPage[], width: number): Samples {
  const count = pages.reduce((sum, { labels }) => sum + labels.length, 0);
  const all: Samples = {
    rows: new Float32Array(count * width),
    width,
    labels: new Uint8Array(count),
    weights: new Float32Array(count),
  };
  let at = 0;
  for (const { rows, labels } of pages) {
    all.rows.set(rows.subarray(0, labels.length * width), at * width);
    for (const { inStory, weight } of labels) {
      all.labels[at] = inStory ? 1 : 0;
      all.weights[at++] = weight;
    }
  }
  return all;
}

/** Mean precision and recall of a corpus's pages, in tokens of the blocks judged. */
function report(pages: readonly LabelledPage[], trees: readonly Tree[], width: number): void {
  for (const corpus of CORPORA) {
    const own = pages.filter((page) => page.corpus === corpus);
    const scores = own.map((page) => scorePage(page, trees, width));
    const mean = (of: (score: { p: number; r: number }) => number): string =>
      (scores.reduce((sum, score) => sum + of(score), 0) / scores.length).toFixed(3);
    console.log(`${corpus}: ${own.length} pages held back, P ${mean(({ p }) => p)} R ${mean(({ r }) => r)}`);
  }
}

function scorePage(
  { rows, labels }: LabelledPage,
  trees: readonly Tree[],
  width: number,
): { p: number; r: number } {
  let hits = 0;
  let said = 0;
  let told = 0;
  labels.forEach(({ inStory, tokens }, i) => {
    const isKept = judge(trees, rows, i * width) > 0;
    if (isKept) said += tokens;
    if (inStory) told += tokens;
    if (isKept && inStory) hits += tokens;
  });
  return { p: said ? hits / said : 0, r: told ? hits / told : 0 };
}
