/**
 * A sum of regression trees over whole-number features (Friedman 2001, "Greedy function approximation: a gradient
 * boosting machine"). Each tree is a list of numbers in preorder: a split is `feature, threshold` followed by its left
 * tree (value ≤ threshold) and its right tree; a leaf is `-1, value`, in hundredths.
 */
export interface TreeSum {
  /** Four numbers a node: feature (-1 for a leaf), threshold or value, index of the left and of the right node. */
  nodes: Int32Array;
  roots: Int32Array;
}

/** Lays the trees out for evaluation. */
export function plant(trees: readonly (readonly number[])[]): TreeSum {
  const nodes: number[] = [];
  const roots: number[] = [];
  for (const tree of trees) {
    roots.push(nodes.length / 4);
    let at = 0;
    const grow = (): number => {
      const index = nodes.length / 4;
      const feature = tree[at] ?? -1;
      nodes.push(feature, tree[at + 1] ?? 0, 0, 0);
      at += 2;
      if (feature >= 0) {
        nodes[index * 4 + 2] = grow();
        nodes[index * 4 + 3] = grow();
      }
      return index;
    };
    grow();
  }
  return { nodes: Int32Array.from(nodes), roots: Int32Array.from(roots) };
}

/** The sum for one vector: a log-odds score. */
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
