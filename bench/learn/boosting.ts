import { binOf, cutsOf } from './bins.ts';

/** A leaf's value, or a branch: feature, threshold (below it: left), left and right. */
export type Tree = number | [feature: number, threshold: number, left: Tree, right: Tree];

/** Rows of `width` features, their labels (0 or 1) and weights. */
export interface Samples {
  rows: Float32Array;
  width: number;
  labels: Uint8Array;
  weights: Float32Array;
}

const TREES = 60;
const LEAVES = 12;
const RATE = 0.22;
const LAMBDA = 5;
/** Least sum of second derivatives in a leaf. */
const LEAST = 6;
const BINS = 32;
/** Shares of the rows and of the features that each tree sees. */
const ROW_SHARE = 0.8;
const FEATURE_SHARE = 0.4;

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
 * Gradient-boosted trees for logistic loss, grown leaf by leaf over histograms of binned features (Friedman 2001;
 * Ke et al. 2017, "LightGBM"). The same samples always give the same trees.
 */
export function boost(samples: Samples): Tree[] {
  const learner = new Learner(samples);
  return Array.from({ length: TREES }, () => learner.next());
}

/** A tree's answer to one row. */
function answerOf(tree: Tree, rows: Float32Array, at: number): number {
  let node = tree;
  while (typeof node !== 'number') node = (rows[at + node[0]] as number) < node[1] ? node[2] : node[3];
  return node;
}

class Learner {
  private readonly samples: Samples;
  private readonly count: number;
  private readonly cuts: number[][] = [];
  private readonly bins: Uint8Array[] = [];
  private readonly scores: Float64Array;
  private readonly gradients: Float64Array;
  private readonly hessians: Float64Array;
  private seed = 1;

  constructor(samples: Samples) {
    this.samples = samples;
    this.count = samples.labels.length;
    this.scores = new Float64Array(this.count);
    this.gradients = new Float64Array(this.count);
    this.hessians = new Float64Array(this.count);
    for (let feature = 0; feature < samples.width; feature++) this.bin(feature);
  }

  private bin(feature: number): void {
    const { rows, width } = this.samples;
    const values = Float32Array.from({ length: this.count }, (_, i) => rows[i * width + feature] as number);
    const cuts = cutsOf(values, this.samples.weights, BINS);
    this.cuts.push(cuts);
    this.bins.push(Uint8Array.from(values, (value) => binOf(cuts, value)));
  }

  private random(): number {
    this.seed = (Math.imul(this.seed, 1664525) + 1013904223) >>> 0;
    return this.seed / 2 ** 32;
  }

  next(): Tree {
    const rows: number[] = [];
    for (let i = 0; i < this.count; i++) {
      const weight = this.samples.weights[i] as number;
      const p = 1 / (1 + Math.exp(-(this.scores[i] as number)));
      this.gradients[i] = weight * (p - (this.samples.labels[i] as number));
      this.hessians[i] = weight * Math.max(1e-4, p * (1 - p));
      if (weight > 0 && this.random() < ROW_SHARE) rows.push(i);
    }
    const features = this.cuts.flatMap((cuts, f) =>
      cuts.length && this.random() < FEATURE_SHARE ? [f] : [],
    );
    const tree = this.tree(this.grow(Int32Array.from(rows), features));
    const { rows: values, width } = this.samples;
    for (let i = 0; i < this.count; i++)
      this.scores[i] = (this.scores[i] as number) + answerOf(tree, values, i * width);
    return tree;
  }

  private grow(rows: Int32Array, features: readonly number[]): Node {
    const root = this.node(rows, features);
    const open = [root];
    for (let leaves = 1; leaves < LEAVES; leaves++) {
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
      gradient += this.gradients[i] as number;
      hessian += this.hessians[i] as number;
    }
    const node: Node = { rows, gradient, hessian, split: null };
    for (const feature of features) this.trySplits(node, feature);
    return node;
  }

  private trySplits(node: Node, feature: number): void {
    const bins = this.bins[feature] as Uint8Array;
    const gradients = new Float64Array(BINS + 1);
    const hessians = new Float64Array(BINS + 1);
    for (const i of node.rows) {
      const bin = bins[i] as number;
      gradients[bin] = (gradients[bin] as number) + (this.gradients[i] as number);
      hessians[bin] = (hessians[bin] as number) + (this.hessians[i] as number);
    }
    let gradient = 0;
    let hessian = 0;
    const whole = worth(node.gradient, node.hessian);
    for (let bin = 0; bin < (this.cuts[feature] as number[]).length; bin++) {
      gradient += gradients[bin] as number;
      hessian += hessians[bin] as number;
      if (hessian < LEAST || node.hessian - hessian < LEAST) continue;
      const gain = worth(gradient, hessian) + worth(node.gradient - gradient, node.hessian - hessian) - whole;
      if (gain > (node.split?.gain ?? 0.5)) node.split = { gain, feature, bin };
    }
  }

  private tree(node: Node): Tree {
    if (!node.left || !node.right || !node.split) return (-RATE * node.gradient) / (node.hessian + LAMBDA);
    const { feature, bin } = node.split;
    const threshold = (this.cuts[feature] as number[])[bin] as number;
    return [feature, threshold, this.tree(node.left), this.tree(node.right)];
  }
}

function worth(gradient: number, hessian: number): number {
  return gradient ** 2 / (hessian + LAMBDA);
}
