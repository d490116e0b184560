import { percent } from '../../bench/report/table.ts';
import { readRates, type StoredRates } from '../../src/core/quotes/indirect/cue-rates.ts';
import { decodeTrees, evaluate, type StoredTrees, type TreeSum } from '../../src/core/quotes/trees/trees.ts';
import { partOf } from '../corpora/parts.ts';
import { reportedRows } from './reported-rows.ts';
import { type Row, sourceGroups } from './source-groups.ts';
import type { ReadText } from './texts.ts';

/** The three files of weights. */
export interface QuoteWeights {
  sources: StoredTrees;
  indirect: StoredTrees;
  rates: StoredRates;
  /** The rows that they were learned from, in words. */
  counted: string;
}

/**
 * Learns from all parts of the texts but one, and judges that one, part by part (Stone 1974): how often the likeliest
 * source is a right one, and how often the spans that are held for statements are.
 */
export function crossValidate(
  docs: readonly ReadText[],
  folds: number,
  learn: (known: readonly ReadText[]) => QuoteWeights,
): string {
  const counts = { stretches: 0, right: 0, held: 0, stated: 0, statements: 0 };
  for (let fold = 0; fold < folds; fold++) {
    const weights = learn(docs.filter(({ id }) => partOf(id, folds) !== fold));
    for (const doc of docs.filter(({ id }) => partOf(id, folds) === fold)) {
      const judged = judge(doc, weights);
      for (const key of Object.keys(counts) as (keyof Counts)[]) counts[key] += judged[key];
    }
  }
  return [
    `source right: ${percent(counts.right / counts.stretches)} % of ${counts.stretches} stretches`,
    `statements, of the spans held for some: ${percent(counts.stated / counts.held)} % of ${counts.held}`,
    `statements found: ${percent(counts.stated / counts.statements)} % of ${counts.statements} spans`,
  ].join('\n');
}

interface Counts {
  stretches: number;
  right: number;
  /** Spans held for statements, those of them that are, and all that are. */
  held: number;
  stated: number;
  statements: number;
}

function judge(doc: ReadText, weights: QuoteWeights): Counts {
  const sources = decodeTrees(weights.sources);
  const indirect = decodeTrees(weights.indirect);
  const groups = sourceGroups(doc);
  const rows = reportedRows(doc, readRates(weights.rates));
  const held = rows.filter(({ vector }) => evaluate(indirect, vector) > 0);
  const areRight = (some: readonly Row[]): number => some.filter(({ isRight }) => isRight).length;
  return {
    stretches: groups.length,
    right: areRight(groups.map((group) => likeliest(sources, group))),
    held: held.length,
    stated: areRight(held),
    statements: areRight(rows),
  };
}

const likeliest = (trees: TreeSum, group: readonly Row[]): Row =>
  group
    .map((row) => ({ row, score: evaluate(trees, row.vector) }))
    .reduce((a, b) => (b.score > a.score ? b : a)).row;
