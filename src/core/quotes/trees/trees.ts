/**
 * A sum of regression trees over whole-number features (Friedman 2001, "Greedy function approximation: a gradient
 * boosting machine").
 */
export interface TreeSum {
  /** Four numbers a node: feature (-1 for a leaf), threshold or value, index of the left and of the right node. */
  nodes: Int32Array;
  roots: Int32Array;
}

/**
 * Trees as they are stored, one character a number. All nodes stand in preorder, tree by tree, the left subtree (value
 * ≤ threshold) first: `splits` has a feature for an inner node and a blank for a leaf, `thresholds` has the inner nodes'
 * thresholds, `leaves` the leaves' values in steps of `LEAF_STEP` hundredths.
 */
export interface StoredTrees {
  splits: string;
  thresholds: string;
  leaves: string;
}

/** Characters that stand for 0. */
const FEATURE_ZERO = 35;
const THRESHOLD_ZERO = 48;
const LEAF_ZERO = 80;
export const LEAF_STEP = 4;

/**
 * Packs trees for storage. Each comes as a list of numbers in preorder: `feature, threshold` for a split and
 * `-1, value` for a leaf.
 */
export function storeTrees(trees: readonly (readonly number[])[]): StoredTrees {
  const stored = { splits: '', thresholds: '', leaves: '' };
  const sign = (number: number): string => String.fromCharCode(number);
  for (const tree of trees) {
    for (let at = 0; at < tree.length; at += 2) {
      const [feature = -1, value = 0] = tree.slice(at, at + 2);
      stored.splits += feature < 0 ? ' ' : sign(FEATURE_ZERO + feature);
      if (feature < 0) stored.leaves += sign(LEAF_ZERO + Math.round(value / LEAF_STEP));
      else stored.thresholds += sign(THRESHOLD_ZERO + value);
    }
  }
  return stored;
}

/** Decodes stored trees for evaluation. */
export function decodeTrees({ splits, thresholds, leaves }: StoredTrees): TreeSum {
  const nodes: number[] = [];
  const roots: number[] = [];
  let at = 0;
  let inner = 0;
  let leaf = 0;
  const grow = (): number => {
    const place = nodes.length;
    const feature = splits.charCodeAt(at++) - FEATURE_ZERO;
    if (feature < 0) nodes.push(-1, LEAF_STEP * (leaves.charCodeAt(leaf++) - LEAF_ZERO), 0, 0);
    else {
      nodes.push(feature, thresholds.charCodeAt(inner++) - THRESHOLD_ZERO, 0, 0);
      nodes[place + 2] = grow();
      nodes[place + 3] = grow();
    }
    return place / 4;
  };
  while (at < splits.length) roots.push(grow());
  return { nodes: Int32Array.from(nodes), roots: Int32Array.from(roots) };
}

/** Returns the sum of all trees for one vector of features: a log-odds score. */
export function evaluate({ nodes, roots }: TreeSum, vector: readonly number[]): number {
  let sum = 0;
  for (let r = 0; r < roots.length; r++) {
    let at = (roots[r] ?? 0) * 4;
    let feature = nodes[at] ?? -1;
    while (feature >= 0) {
      at = ((vector[feature] ?? 0) <= (nodes[at + 1] ?? 0) ? (nodes[at + 2] ?? 0) : (nodes[at + 3] ?? 0)) * 4;
      feature = nodes[at] ?? -1;
    }
    sum += nodes[at + 1] ?? 0;
  }
  return sum / 100;
}
