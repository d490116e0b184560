import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { cutsOf } from '../boosting/bins.ts';
import { boost, type Settings, type Tree } from '../boosting/boosting.ts';
import { telling } from '../boosting/goals.ts';
import { CORPORA, loadArticles } from '../corpora/articles.ts';
import { sampleByHash } from '../corpora/sample.ts';
import type { LearnOptions } from '../options.ts';
import { collectPages, type LabelledPage, type Samples, samplesOf } from './collect.ts';
import { crossValidate } from './cross-validate.ts';
import { packForest } from './pack.ts';
import { WEIGHTS, type Weights } from './weights.ts';

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

/** Learns from all labelled pages which blocks are of a story; with `folds` tells instead how pages unseen are judged. */
export async function learnBlocks(options: LearnOptions): Promise<void> {
  const corpora = CORPORA.map((name) => loadArticles(options.corpora, name)).map((corpus) => ({
    ...corpus,
    truths: sampleByHash(corpus.truths, options.sample ?? corpus.truths.length),
  }));
  const { pages, names } = await collectPages(corpora);
  console.log(`${pages.length} pages to learn from, ${names.length} features`);
  const learn = (known: readonly LabelledPage[]): Weights => ({
    features: names,
    ...packForest(grow(samplesOf(known, names.length)), names.length),
  });
  if (options.folds !== null) {
    const { folds, errors, json } = options;
    await crossValidate(corpora, pages, learn, { folds, errors, json });
    return;
  }
  const file = options.out === null ? WEIGHTS : path.join(options.out, 'blocks.json');
  writeFileSync(file, `${JSON.stringify(learn(pages))}\n`);
  console.log(`wrote ${file}`);
}
