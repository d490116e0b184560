import path from 'node:path';
import { readRates, storeRates } from '../../src/core/quotes/indirect/cue-rates.ts';
import { SPAN_FEATURES } from '../../src/core/quotes/indirect/indirect-features.ts';
import { CANDIDATE_FEATURES } from '../../src/core/quotes/sources/candidate-features.ts';
import { schemaOf } from '../../src/core/quotes/trees/features.ts';
import { LEAF_STEP, type StoredTrees } from '../../src/core/quotes/trees/trees.ts';
import { wholeCuts } from '../boosting/bins.ts';
import { boost, type Goal, type Settings } from '../boosting/boosting.ts';
import { choosing, telling } from '../boosting/goals.ts';
import { learnedFromQuotes } from '../corpora/learned-from.ts';
import { loadQuotes } from '../corpora/quotes.ts';
import { sampleByHash } from '../corpora/sample.ts';
import type { LearnOptions } from '../options.ts';
import { packTreeSum } from '../trees/pack-tree-sum.ts';
import { writeWeights } from '../write-weights.ts';
import { crossValidate, type QuoteWeights } from './cross-validate.ts';
import { cueRates, reportedRows } from './reported-rows.ts';
import { type Row, sourceGroups } from './source-groups.ts';
import { type ReadText, readText } from './texts.ts';

/** The corpus that is learned from: English, and under no licence that forbids it. */
const CORPUS = 'polnear-train';
/** The folder that ships. */
const WEIGHTS = path.resolve(import.meta.dirname, '../../src/core/quotes/weights');
/** Steps in which leaves are stored, of one. */
const LEAF_PARTS = 100 / LEAF_STEP;
const COMMON = { leaves: 10, leastGain: 1e-6, featureShare: 1, leafParts: LEAF_PARTS };
const SOURCES: Settings = { ...COMMON, trees: 50, rate: 0.3, ridge: 6 };
const SOURCE_SAMPLING = { share: 0.7, least: 6, leastHessian: 1e-3 };
const INDIRECT: Settings = { ...COMMON, trees: 34, rate: 0.4, ridge: 2 };
const INDIRECT_SAMPLING = { share: 0.5, least: 8, leastHessian: 1e-3 };

/**
 * Learns who said a quotation, and which words a verb reports, and writes the weights; with `folds` reports instead how
 * texts unseen are judged.
 * @throws MissingCorpus where the corpus is not in the folder
 */
export function learnQuotes({ corpora, out, sample, folds }: LearnOptions): void {
  const learnedFrom = [learnedFromQuotes(corpora, CORPUS)];
  const texts = loadQuotes(corpora, CORPUS);
  const docs = sampleByHash(texts, sample ?? texts.length).map(readText);
  console.log(`${docs.length} of ${texts.length} texts to learn from`);
  if (folds !== null) {
    console.log(crossValidate(docs, folds, learn));
    return;
  }
  const { sources, indirect, rates, counted } = learn(docs);
  const folder = out ?? WEIGHTS;
  console.log(counted);
  const write = (name: string, model: object): void =>
    writeWeights(path.join(folder, name), { learnedFrom, ...model });
  write('sources.json', { features: schemaOf(CANDIDATE_FEATURES), ...sources });
  write('indirect.json', { features: schemaOf(SPAN_FEATURES), ...indirect });
  write('cue-rates.json', rates);
}

function learn(docs: readonly ReadText[]): QuoteWeights {
  const groups = docs.flatMap(sourceGroups);
  const bounds = [0];
  for (const group of groups) bounds.push((bounds.at(-1) ?? 0) + group.length);
  const candidates = groups.flat();
  const lists = cueRates(docs);
  const rates = storeRates(lists);
  const spans = docs.flatMap((doc) => reportedRows(doc, readRates(rates)));
  return {
    sources: grow(candidates, choosing(rightOf(candidates), bounds, SOURCE_SAMPLING), SOURCES),
    indirect: grow(spans, telling({ right: rightOf(spans), weights: null }, INDIRECT_SAMPLING), INDIRECT),
    rates,
    counted: `${groups.length} stretches, ${spans.length} spans, ${lists.flat().length} verbs`,
  };
}

const rightOf = (rows: readonly Row[]): Uint8Array => Uint8Array.from(rows, ({ isRight }) => Number(isRight));

function grow(rows: readonly Row[], goal: Goal, settings: Settings): StoredTrees {
  const width = rows[0]?.vector.length ?? 0;
  const values = new Float32Array(rows.length * width);
  rows.forEach(({ vector }, i) => {
    values.set(vector, i * width);
  });
  const cuts = Array.from({ length: width }, (_, f) => wholeCuts(rows.map(({ vector }) => vector[f] ?? 0)));
  return packTreeSum(boost({ values, width }, cuts, goal, settings));
}
