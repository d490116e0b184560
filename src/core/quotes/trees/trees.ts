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

/** Codes of the characters that stand for 0. */
export const FEATURE_ZERO = 35;
export const THRESHOLD_ZERO = 48;
export const LEAF_ZERO = 80;
/** Step between two values of a leaf, in hundredths. */
export const LEAF_STEP = 4;

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
