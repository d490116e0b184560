import path from 'node:path';
import { FEATURES } from '../../src/core/classifier/features/features.ts';
import { cutsOf } from '../boosting/bins.ts';
import { boost, type Settings } from '../boosting/boosting.ts';
import { telling } from '../boosting/goals.ts';
import { CORPORA, loadSampled } from '../corpora/articles.ts';
import { learnedFromArticles } from '../corpora/learned-from.ts';
import type { LearnOptions } from '../options.ts';
import type { WithReader } from '../pages/read-page.ts';
import { packForest } from '../trees/pack-forest.ts';
import type { Tree } from '../trees/tree.ts';
import { writeWeights } from '../write-weights.ts';
import { collectPages, type LabelledPage, type Samples, samplesOf } from './collect.ts';
import type { PageRows } from './page-rows.ts';
import { type BlockModel, WEIGHTS } from './weights.ts';

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

/** Learns from labelled pages which of their blocks are of a story. */
export function learnModel(pages: readonly LabelledPage[]): BlockModel {
  const width = FEATURES.length;
  return { features: FEATURES, ...packForest(grow(samplesOf(pages, width)), width) };
}

/**
 * Learns from all labelled pages which blocks are of a story, and writes the weights.
 * @throws MissingCorpus where a corpus is not in the folder
 */
export async function learnBlocks(
  { corpora: directory, sample, out }: LearnOptions,
  withReader: WithReader<PageRows>,
): Promise<void> {
  const corpora = loadSampled(directory, sample);
  const pages = await withReader((read) => collectPages(corpora, read));
  console.log(`${pages.length} pages to learn from, ${FEATURES.length} features`);
  const learnedFrom = CORPORA.map((name) => learnedFromArticles(directory, name));
  const file = out === null ? WEIGHTS : path.join(out, 'blocks.json');
  writeWeights(file, { learnedFrom, ...learnModel(pages) });
}
