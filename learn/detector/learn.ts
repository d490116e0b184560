import path from 'node:path';
import { CORPORA, loadSampled } from '../corpora/articles.ts';
import { learnedFromArticles } from '../corpora/learned-from.ts';
import { partOf } from '../corpora/parts.ts';
import type { LearnOptions } from '../options.ts';
import type { WithReader } from '../pages/read-page.ts';
import { writeWeights } from '../write-weights.ts';
import { findEnough, round } from './enough.ts';
import { fitLogistic, type LogisticModel, probability } from './logistic.ts';
import { type MeasuredPage, measurePages, type SignalGroup } from './pages.ts';
import { type JudgedPage, report } from './report.ts';

/** The file that ships. */
const WEIGHTS = path.resolve(import.meta.dirname, '../../src/core/detect/weights.json');
/** A page counts as an article from this probability on; the stored bias moves that point to one half. */
const THRESHOLD = 0.55;

/**
 * Learns from the labelled pages what an article is, writes the weights, and reports how the pages that it learned from are
 * judged. With `folds` reports instead how pages unseen are judged, in parts by the hash of their site.
 * @throws MissingCorpus where a corpus is not in the folder
 */
export async function learnDetector(
  { corpora: directory, out, sample, folds }: LearnOptions,
  withReader: WithReader<SignalGroup[]>,
): Promise<void> {
  const corpora = loadSampled(directory, sample);
  const { groups, pages } = await withReader((read) => measurePages(corpora, read));
  const names = groups.flatMap(({ signals }) => signals);
  console.log(`${pages.length} pages, ${names.length} signals, threshold ${THRESHOLD}`);
  if (folds !== null) {
    console.log(report('held back', crossValidate(pages, folds), THRESHOLD));
    return;
  }
  const model = learn(pages);
  console.log(report('pages learned from', judge(model, pages), THRESHOLD));
  const learnedFrom = CORPORA.map((name) => learnedFromArticles(directory, name));
  const weights = Object.fromEntries(names.map((name, i) => [name, round(model.weights[i] ?? 0)]));
  const bias = round(model.bias - Math.log(THRESHOLD / (1 - THRESHOLD)));
  const file = out === null ? WEIGHTS : path.join(out, 'detector.json');
  writeWeights(file, { learnedFrom, bias, weights, enough: findEnough(groups, { bias, weights }, pages) }, 2);
}

const learn = (pages: readonly MeasuredPage[]): LogisticModel =>
  fitLogistic(pages.map(({ values, isArticle, weight }) => ({ values, isRight: isArticle, weight })));

const judge = (model: LogisticModel, pages: readonly MeasuredPage[]): JudgedPage[] =>
  pages.map((page) => ({ page, probability: probability(model, page.values) }));

const crossValidate = (pages: readonly MeasuredPage[], folds: number): JudgedPage[] =>
  Array.from({ length: folds }, (_, fold) => {
    const model = learn(pages.filter(({ site }) => partOf(site, folds) !== fold));
    return judge(
      model,
      pages.filter(({ site }) => partOf(site, folds) === fold),
    );
  }).flat();
