import type { Range } from '../../learn/corpora/quotes.ts';
import { harmonic } from '../metrics/statistics.ts';
import { jaccard } from './ranges.ts';

/** Anything that stands somewhere in the text. */
export interface Placed {
  ranges: Range[];
}

/** A pair of matched things, by index, with their Jaccard overlap. */
export interface Match {
  gold: number;
  predicted: number;
  overlap: number;
}

/** Greedy one-to-one matching by falling Jaccard overlap; overlaps of 0 or under `least` do not match. */
export function matchPlaces(gold: readonly Placed[], predicted: readonly Placed[], least: number): Match[] {
  const pairs: Match[] = [];
  for (const [i, g] of gold.entries()) {
    for (const [k, p] of predicted.entries()) {
      const overlap = jaccard(g.ranges, p.ranges);
      if (overlap > 0 && overlap >= least) pairs.push({ gold: i, predicted: k, overlap });
    }
  }
  pairs.sort((a, b) => b.overlap - a.overlap);
  const goldTaken = new Set<number>();
  const predictedTaken = new Set<number>();
  return pairs.filter((pair) => {
    if (goldTaken.has(pair.gold) || predictedTaken.has(pair.predicted)) return false;
    goldTaken.add(pair.gold);
    predictedTaken.add(pair.predicted);
    return true;
  });
}

/** Precision, recall and their harmonic mean, with the counts they come from. */
export interface CountedScore {
  p: number;
  r: number;
  f: number;
  right: number;
  predicted: number;
  gold: number;
}

export function countedScore(right: number, predicted: number, gold: number): CountedScore {
  const p = predicted > 0 ? right / predicted : 0;
  const r = gold > 0 ? right / gold : 0;
  return { p, r, f: harmonic(p, r), right, predicted, gold };
}
