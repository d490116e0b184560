import { BitReader } from '../fingerprints/bit-stream.ts';

/**
 * A sum of regression trees over the features of a block (gradient boosting; Friedman 2001, "Greedy function
 * approximation"). A row goes left where its feature lies below the threshold.
 */
export interface StoredForest {
  /** Thresholds that the trees ask for, one list for each feature of a row. */
  thresholds: readonly (readonly number[])[];
  /** Number of trees. */
  count: number;
  /**
   * The trees in preorder, as bits: a branch is 1 and the index of its threshold among all, a leaf 0 and its
   * value in steps of `LEAF_STEP`.
   */
  trees: string;
}

export const LEAF_BITS = 6;
/** Step between two values of a leaf, in log-odds. */
export const LEAF_STEP = 0.04;
/** Stored number of a leaf whose value is zero. */
export const LEAF_ZERO = 2 ** (LEAF_BITS - 1);

/** Returns the number of bits that the index of a threshold takes, given the number of thresholds. */
export const placeBits = (count: number): number => Math.ceil(Math.log2(count));

/** Value in `features` that marks a leaf. */
const LEAF = -1;

/** A forest unpacked into arrays, for speed. The left child of a branch is the node after it. */
export class Forest {
  /** Number of features in a row. */
  readonly width: number;
  /**
   * The feature that each node asks for, or `LEAF`; `values` holds its threshold or the leaf's value, and
   * `right` the index of its right child.
   */
  private readonly features: Int16Array;
  private readonly values: Float32Array;
  private readonly right: Uint16Array;
  private readonly roots: Uint16Array;

  constructor({ thresholds, count, trees }: StoredForest) {
    this.width = thresholds.length;
    const featureAt = thresholds.flatMap((values, feature) => values.map(() => feature));
    const valueAt = thresholds.flat();
    const bits = placeBits(valueAt.length);
    const reader = new BitReader(trees);
    const most = reader.length / (1 + Math.min(bits, LEAF_BITS));
    this.features = new Int16Array(most);
    this.values = new Float32Array(most);
    this.right = new Uint16Array(most);
    this.roots = new Uint16Array(count);
    const open: number[] = [];
    let node = 0;
    for (let tree = 0; tree < count; tree++) {
      this.roots[tree] = node;
      for (let missing = 1; missing; node++) {
        if (reader.bits(1)) {
          missing++;
          const place = reader.bits(bits);
          this.features[node] = featureAt[place] ?? 0;
          this.values[node] = valueAt[place] ?? 0;
          open.push(node);
          continue;
        }
        missing--;
        this.features[node] = LEAF;
        this.values[node] = LEAF_STEP * (reader.bits(LEAF_BITS) - LEAF_ZERO);
        // A leaf ends a left subtree: what comes next is the right child of the innermost open branch.
        const branch = open.pop();
        if (branch !== undefined) this.right[branch] = node + 1;
      }
    }
  }

  /**
   * Returns the log-odds that the block of this row belongs to the story.
   * @param row one number for each feature, from `readFeatures`
   */
  judge(row: Float32Array): number {
    const { features, values, right, roots } = this;
    let sum = 0;
    // By index: this loop and the one in it take most steps of all, and an iterator makes an object a step.
    for (let i = 0; i < roots.length; i++) {
      let node = roots[i] as number;
      for (let feature = features[node] as number; feature !== LEAF; feature = features[node] as number)
        node = (row[feature] as number) < (values[node] as number) ? node + 1 : (right[node] as number);
      sum += values[node] as number;
    }
    return sum;
  }
}
