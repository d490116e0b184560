import {
  LEAF_BITS,
  LEAF_STEP,
  LEAF_ZERO,
  placeBits,
  type StoredForest,
} from '../../src/core/classifier/forest.ts';
import { BitWriter } from '../../src/core/fingerprints/bit-stream.ts';
import type { Tree } from './tree.ts';

/**
 * Packs trees as src/core/classifier/forest.ts reads them, in bits: they ask for fractions at few places, so each branch
 * names its threshold by its index among all.
 * @param width number of features of a row
 */
export function packForest(trees: readonly Tree[], width: number): StoredForest {
  const found = Array.from({ length: width }, () => new Set<number>());
  for (const tree of trees) collect(tree, found);
  const thresholds = found.map((values) => [...values].sort((a, b) => a - b));
  const places = new Map(
    thresholds
      .flatMap((values, feature) => values.map((value) => `${feature} ${value}`))
      .map((name, place) => [name, place]),
  );
  const writer = new BitWriter();
  const bits = placeBits(places.size);
  for (const tree of trees) write(tree);
  return { thresholds, count: trees.length, trees: writer.finish() };

  function write(tree: Tree): void {
    if (typeof tree === 'number') {
      const steps = LEAF_ZERO + Math.round(tree / LEAF_STEP);
      writer.bits(0, 1);
      writer.bits(Math.max(0, Math.min(2 ** LEAF_BITS - 1, steps)), LEAF_BITS);
      return;
    }
    const [feature, threshold, left, right] = tree;
    writer.bits(1, 1);
    writer.bits(places.get(`${feature} ${rounded(threshold)}`) ?? 0, bits);
    write(left);
    write(right);
  }
}

function collect(tree: Tree, found: readonly Set<number>[]): void {
  if (typeof tree === 'number') return;
  const [feature, threshold, left, right] = tree;
  found[feature]?.add(rounded(threshold));
  collect(left, found);
  collect(right, found);
}

/** Three digits of a fraction tell as much as all. */
function rounded(threshold: number): number {
  return Number.isInteger(threshold) ? threshold : Number(threshold.toPrecision(3));
}
