/**
 * A sum of regression trees over the features of a block (gradient boosting; Friedman 2001, "Greedy function
 * approximation"). Each tree is written in preorder: a branch as feature and threshold, a leaf as -1 and its value
 * in hundredths of a log-odds unit. A row goes left where its feature lies below the threshold.
 */
export interface ForestData {
  features: readonly string[];
  trees: readonly (readonly number[])[];
}

/** Numbers a node takes in `Forest.nodes`: feature (-1: leaf), threshold or value, place of the right child. */
const NODE = 3;

/** A forest laid out for speed; a branch's left child follows it. */
export class Forest {
  private readonly nodes: Float32Array;
  private readonly roots: number[] = [];

  /** @param names the features in the order of the rows to be judged */
  constructor(data: ForestData, names: readonly string[]) {
    const column = data.features.map((name) => names.indexOf(name));
    const nodes: number[] = [];
    const open: number[] = [];
    for (const tree of data.trees) {
      this.roots.push(nodes.length);
      for (let i = 0; i < tree.length; i += 2) {
        const feature = tree[i] as number;
        const value = tree[i + 1] as number;
        if (feature >= 0) {
          open.push(nodes.length);
          nodes.push(column[feature] as number, value, 0);
          continue;
        }
        nodes.push(-1, value / 100, 0);
        // A leaf ends a left subtree: what comes next is the right child of the innermost open branch.
        const branch = open.pop();
        if (branch !== undefined) nodes[branch + 2] = nodes.length;
      }
    }
    this.nodes = Float32Array.from(nodes);
  }

  /** The log-odds that the row's block belongs to the story. */
  judge(row: Float32Array): number {
    const { nodes } = this;
    let sum = 0;
    for (const root of this.roots) {
      let node = root;
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
