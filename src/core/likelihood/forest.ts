import { BitReader } from '../fingerprints/bit-stream.ts';

/**
 * A sum of regression trees over the features of a block (gradient boosting; Friedman 2001, "Greedy function
 * approximation"). A row goes left where its feature lies below the threshold.
 */
export interface StoredForest {
  /** For each feature of a row the thresholds that the trees ask for. */
  thresholds: readonly (readonly number[])[];
  /** Number of trees. */
  count: number;
  /**
   * The trees in preorder, as bits: a branch is 1 and the place of its threshold among all, a leaf 0 and its value in
   * steps of `LEAF_STEP`.
   */
  trees: string;
}

export const LEAF_BITS = 6;
/** Log-odds. */
export const LEAF_STEP = 0.04;
/** What stands for a leaf of zero. */
export const LEAF_ZERO = 2 ** (LEAF_BITS - 1);

/** Bits of the place of a threshold among so many. */
export const placeBits = (count: number): number => Math.ceil(Math.log2(count));

/** Numbers a node takes in `Forest.nodes`: feature (-1: leaf), threshold or value, place of the right child. */
const NODE = 3;

/** A forest laid out for speed; a branch's left child follows it. */
export class Forest {
  /** Features of a row. */
  readonly width: number;
  private readonly nodes: Float32Array;
  private readonly roots: number[] = [];

  constructor({ thresholds, count, trees }: StoredForest) {
    this.width = thresholds.length;
    const all = thresholds.flatMap((values, feature) => values.map((value) => [feature, value] as const));
    const bits = placeBits(all.length);
    const reader = new BitReader(trees);
    const nodes: number[] = [];
    const open: number[] = [];
    let missing = 0; // nodes that the tree begun still needs
    while (missing || this.roots.length < count) {
      if (!missing) {
        this.roots.push(nodes.length);
        missing = 1;
      }
      if (reader.bits(1)) {
        missing++;
        const [feature, threshold] = all[reader.bits(bits)] ?? [0, 0];
        open.push(nodes.length);
        nodes.push(feature, threshold, 0);
        continue;
      }
      missing--;
      nodes.push(-1, LEAF_STEP * (reader.bits(LEAF_BITS) - LEAF_ZERO), 0);
      // A leaf ends a left subtree: what comes next is the right child of the innermost open branch.
      const branch = open.pop();
      if (branch !== undefined) nodes[branch + 2] = nodes.length;
    }
    this.nodes = Float32Array.from(nodes);
  }

  /** The log-odds that the row's block belongs to the story. */
  judge(row: Float32Array): number {
    const { nodes, roots } = this;
    let sum = 0;
    // By index: this loop and the one in it take most steps of all, and an iterator makes an object a step.
    for (let i = 0; i < roots.length; i++) {
      let node = roots[i] as number;
      let feature = nodes[node] as number;
      while (feature >= 0) {
        node =
          (row[feature] as number) < (nodes[node + 1] as number) ? node + NODE : (nodes[node + 2] as number);
        feature = nodes[node] as number;
      }
      sum += nodes[node + 1] as number;
    }
    return sum;
  }
}
