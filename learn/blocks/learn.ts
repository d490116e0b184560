import path from 'node:path';
import { FEATURES } from '../../src/core/classifier/features/features.ts';
import { cutsOf } from '../boosting/bins.ts';
import { boost, type Settings } from '../boosting/boosting.ts';
import { telling } from '../boosting/goals.ts';
import { CORPORA, loadSampled } from '../corpora/articles.ts';
import { learnedFromArticles } from '../corpora/learned-from.ts';
import type { LearnOptions } from '../options.ts';
import { inChromium } from '../pages/in-chromium.ts';
import type { WithReader } from '../pages/read-page.ts';
import { packForest } from '../trees/pack-forest.ts';
import type { Tree } from '../trees/tree.ts';
import { writeWeights } from '../write-weights.ts';
import { collectPages, type LabelledPage, type Samples, samplesOf } from './collect.ts';
import type { PageRows } from './page-rows.ts';
import { type BlockModel, WEIGHTS } from './weights.ts';

const AGENT = path.join(import.meta.dirname, 'agent.ts');
/** Most bins of a feature. */
const BINS = 32;
const SAMPLING = { share: 0.8, least: 6, leastHessian: 1e-4 };
const SETTINGS: Settings = {
  trees: 60,
  leaves: 12,
  rate: 0.22,
  ridge: 5,
  leastGain: 0.5,
  featureShare: 0.4,
  leafParts: null,
};

function grow(samples: Samples): Tree[] {
  const { values, width, labels, weights } = samples;
  const cuts = Array.from({ length: width }, (_, feature) =>
    cutsOf(
      Float32Array.from(labels, (_label, i) => values[i * width + feature] as number),
      weights,
      BINS,
    ),
  );
  return boost(samples, cuts, telling({ right: labels, weights }, SAMPLING), SETTINGS);
}

function learn(pages: readonly LabelledPage[]): BlockModel {
  const width = FEATURES.length;
  return { features: FEATURES, ...packForest(grow(samplesOf(pages, width)), width) };
}

/**
 * Learns from all labelled pages which blocks are of a story, and writes the weights; with `folds` reports instead how
 * pages unseen are judged.
 * @throws MissingCorpus where a corpus is not in the folder
 */
export async function learnBlocks(
  options: LearnOptions,
  withReader: WithReader<PageRows> = inChromium(AGENT),
): Promise<void> {
  const corpora = loadSampled(options.corpora, options.sample);
  const pages = await withReader((read) => collectPages(corpora, read));
  console.log(`${pages.length} pages to learn from, ${FEATURES.length} features`);
  if (options.folds !== null) {
    const { folds, errors, json } = options;
    const { crossValidate } = await import('./cross-validate.ts');
    await crossValidate(corpora, pages, learn, { folds, errors, json });
    return;
  }
  const learnedFrom = CORPORA.map((name) => learnedFromArticles(options.corpora, name));
  const file = options.out === null ? WEIGHTS : path.join(options.out, 'blocks.json');
  writeWeights(file, { learnedFrom, ...learn(pages) });
}
