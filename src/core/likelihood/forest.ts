/**
 * A sum of regression trees over the features of a block (gradient boosting; Friedman 2001, "Greedy function
 * approximation"). Each tree is written in preorder: a branch as feature and threshold, a leaf as -1 and its value
 * in hundredths of a log-odds unit. A row goes left where its feature lies below the threshold.
 */
export interface ForestData {
  features: readonly string[];
  trees: readonly (readonly number[])[];
}

/** A forest laid out for speed: for every node its feature (-1: leaf), threshold or value, and right child. */
export class Forest {
  private readonly feature: Int16Array;
  private readonly value: Float64Array;
  private readonly right: Int32Array;
  private readonly roots: number[] = [];

  /** @param names the features in the order of the rows to be judged */
  constructor(data: ForestData, names: readonly string[]) {
    const count = data.trees.reduce((sum, tree) => sum + tree.length / 2, 0);
    const column = data.features.map((name) => names.indexOf(name));
    this.feature = new Int16Array(count);
    this.value = new Float64Array(count);
    this.right = new Int32Array(count);
    let node = 0;
    for (const tree of data.trees) {
      this.roots.push(node);
      node = this.load(tree, node, column);
    }
  }

  private load(tree: readonly number[], start: number, column: readonly number[]): number {
    const open: number[] = [];
    let node = start;
    for (let i = 0; i < tree.length; i += 2, node++) {
      const feature = tree[i] ?? -1;
      const value = tree[i + 1] ?? 0;
      this.feature[node] = feature < 0 ? -1 : (column[feature] ?? -1);
      this.value[node] = feature < 0 ? value / 100 : value;
      if (feature >= 0) open.push(node);
      else {
        // A leaf ends a left subtree: what comes next is the right child of the innermost open branch.
        const branch = open.pop();
        if (branch !== undefined) this.right[branch] = node + 1;
      }
    }
    return node;
  }

  /** The log-odds that the row's block belongs to the story. */
  judge(row: Float32Array): number {
    let sum = 0;
    for (const root of this.roots) {
      let node = root;
      let feature = this.feature[node] as number;
      while (feature >= 0) {
        node =
          (row[feature] as number) < (this.value[node] as number) ? node + 1 : (this.right[node] as number);
        feature = this.feature[node] as number;
      }
      sum += this.value[node] as number;
    }
    return sum;
  }
}
