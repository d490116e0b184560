import {
  FEATURE_ZERO,
  LEAF_STEP,
  LEAF_ZERO,
  type StoredTrees,
  THRESHOLD_ZERO,
} from '../../src/core/quotes/trees/trees.ts';
import type { Tree } from './tree.ts';

/**
 * Packs trees over whole numbers as src/core/quotes/trees/trees.ts reads them, a character a number.
 * @param trees with whole thresholds and leaves in steps of `LEAF_STEP` hundredths
 */
export function packTreeSum(trees: readonly Tree[]): StoredTrees {
  const stored = { splits: '', thresholds: '', leaves: '' };
  const write = (tree: Tree): void => {
    if (typeof tree === 'number') {
      const steps = Math.round(Math.round(tree * 100) / LEAF_STEP);
      stored.splits += ' ';
      stored.leaves += String.fromCharCode(LEAF_ZERO + steps);
      return;
    }
    const [feature, threshold, left, right] = tree;
    stored.splits += String.fromCharCode(FEATURE_ZERO + feature);
    // stored is the greatest number that goes left
    stored.thresholds += String.fromCharCode(THRESHOLD_ZERO + threshold - 1);
    write(left);
    write(right);
  };
  for (const tree of trees) write(tree);
  return stored;
}
