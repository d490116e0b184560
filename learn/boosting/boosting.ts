import { leafOf, type Tree } from '../trees/tree.ts';
import { binOf } from './bins.ts';

/** Rows of `width` features, one after another. */
export interface Rows {
  values: Float32Array;
  width: number;
}

/** The goal of learning: the change that each row's score needs, and the rows that a tree sees. */
export interface Goal {
  /** Least sum of second derivatives of the loss in a leaf. */
  least: number;
  /** Writes the first and second derivatives of the loss at the scores; calls `use` for each row that the next tree sees. */
  derive(scores: Float64Array, slopes: Slopes, random: () => number, use: (row: number) => void): void;
}

/** First and second derivatives of the loss, a number a row. */
interface Slopes {
  gradients: Float64Array;
  hessians: Float64Array;
}

/** The settings of growing trees. */
export interface Settings {
  trees: number;
  /** Most leaves of a tree. */
  leaves: number;
  /** Factor of a leaf's step. */
  rate: number;
  /** Added to the second derivatives of a leaf: the fewer rows it has, the smaller its step. */
  ridge: number;
  /** Gain that a split must exceed. */
  leastGain: number;
  /** Share of the features that each tree sees. */
  featureShare: number;
  /** Parts of one to which leaves are rounded, so that later trees mend what rounding did; null: they are not rounded. */
  leafParts: number | null;
}

interface Split {
  gain: number;
  feature: number;
  bin: number;
}
interface Node {
  rows: Int32Array;
  gradient: number;
  hessian: number;
  split: Split | null;
  left?: Node;
  right?: Node;
}

/**
 * Gradient-boosted trees, grown leaf by leaf over histograms of binned features (Friedman 2001; Ke et al. 2017,
 * "LightGBM"). The same rows always give the same trees.
 * @param cuts of each feature the values at which it may be split, rising
 */
export function boost(rows: Rows, cuts: readonly number[][], goal: Goal, settings: Settings): Tree[] {
  const learner = new Learner(rows, cuts, goal, settings);
  return Array.from({ length: settings.trees }, () => learner.next());
}

class Learner {
  private readonly rows: Rows;
  private readonly count: number;
  private readonly cuts: readonly number[][];
  private readonly goal: Goal;
  private readonly settings: Settings;
  private readonly bins: Uint8Array[];
  private readonly scores: Float64Array;
  private readonly slopes: Slopes;
  private seed = 1;

  constructor(rows: Rows, cuts: readonly number[][], goal: Goal, settings: Settings) {
    const { values, width } = rows;
    this.rows = rows;
    this.count = values.length / width;
    this.cuts = cuts;
    this.goal = goal;
    this.settings = settings;
    this.bins = cuts.map((own, feature) =>
      Uint8Array.from({ length: this.count }, (_, i) => binOf(own, values[i * width + feature] as number)),
    );
    this.scores = new Float64Array(this.count);
    this.slopes = { gradients: new Float64Array(this.count), hessians: new Float64Array(this.count) };
  }

  private readonly random = (): number => {
    this.seed = (Math.imul(this.seed, 1664525) + 1013904223) >>> 0;
    return this.seed / 2 ** 32;
  };

  next(): Tree {
    const used: number[] = [];
    this.goal.derive(this.scores, this.slopes, this.random, (row) => used.push(row));
    const { featureShare } = this.settings;
    const features = this.cuts.flatMap((cuts, feature) =>
      cuts.length && (featureShare === 1 || this.random() < featureShare) ? [feature] : [],
    );
    const tree = this.tree(this.grow(Int32Array.from(used), features));
    const { values, width } = this.rows;
    for (let i = 0; i < this.count; i++)
      this.scores[i] = (this.scores[i] as number) + leafOf(tree, values, i * width);
    return tree;
  }

  private grow(rows: Int32Array, features: readonly number[]): Node {
    const root = this.node(rows, features);
    const open = [root];
    for (let leaves = 1; leaves < this.settings.leaves; leaves++) {
      const top = open.reduce((a, b) => ((b.split?.gain ?? 0) > (a.split?.gain ?? 0) ? b : a));
      if (!top.split) break;
      const bins = this.bins[top.split.feature] as Uint8Array;
      const { bin } = top.split;
      top.left = this.node(
        top.rows.filter((i) => (bins[i] as number) <= bin),
        features,
      );
      top.right = this.node(
        top.rows.filter((i) => (bins[i] as number) > bin),
        features,
      );
      open.splice(open.indexOf(top), 1, top.left, top.right);
    }
    return root;
  }

  private node(rows: Int32Array, features: readonly number[]): Node {
    let gradient = 0;
    let hessian = 0;
    for (const i of rows) {
      gradient += this.slopes.gradients[i] as number;
      hessian += this.slopes.hessians[i] as number;
    }
    const node: Node = { rows, gradient, hessian, split: null };
    for (const feature of features) this.trySplits(node, feature);
    return node;
  }

  private trySplits(node: Node, feature: number): void {
    const bins = this.bins[feature] as Uint8Array;
    const cuts = (this.cuts[feature] as number[]).length;
    const gradients = new Float64Array(cuts + 1);
    const hessians = new Float64Array(cuts + 1);
    for (const i of node.rows) {
      const bin = bins[i] as number;
      gradients[bin] = (gradients[bin] as number) + (this.slopes.gradients[i] as number);
      hessians[bin] = (hessians[bin] as number) + (this.slopes.hessians[i] as number);
    }
    const { least } = this.goal;
    let gradient = 0;
    let hessian = 0;
    const whole = this.worth(node.gradient, node.hessian);
    for (let bin = 0; bin < cuts; bin++) {
      gradient += gradients[bin] as number;
      hessian += hessians[bin] as number;
      if (hessian < least || node.hessian - hessian < least) continue;
      const rest = this.worth(node.gradient - gradient, node.hessian - hessian);
      const gain = this.worth(gradient, hessian) + rest - whole;
      if (gain > (node.split?.gain ?? this.settings.leastGain)) node.split = { gain, feature, bin };
    }
  }

  private worth(gradient: number, hessian: number): number {
    return gradient ** 2 / (hessian + this.settings.ridge);
  }

  private tree(node: Node): Tree {
    const { rate, ridge, leafParts } = this.settings;
    if (!node.left || !node.right || !node.split) {
      const value = (-rate * node.gradient) / (node.hessian + ridge);
      return leafParts === null ? value : Math.round(value * leafParts) / leafParts;
    }
    const { feature, bin } = node.split;
    const threshold = (this.cuts[feature] as number[])[bin] as number;
    return [feature, threshold, this.tree(node.left), this.tree(node.right)];
  }
}
