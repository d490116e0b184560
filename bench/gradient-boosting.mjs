// Gradient boosting of small regression trees over whole-number features (Friedman 2001), histogram method.
// Rows are Int16Arrays of one length; bins are the values themselves, shifted to begin at 0.

/** Grows one tree on gradients and hessians; answers its nodes in preorder (see src/core/quotes/trees/trees.ts). */
function growTree(columns, gradients, hessians, { leaves, least, ridge, shrink, step, rows }) {
  const nodes = [{ rows, split: null, value: 0 }];
  const best = (node) => {
    node.split = bestSplit(columns, gradients, hessians, node.rows, least, ridge);
    return node;
  };
  const open = [best(nodes[0])];
  let count = 1;
  while (count < leaves) {
    open.sort((a, b) => (b.split?.gain ?? -1) - (a.split?.gain ?? -1));
    const node = open.shift();
    if (!node?.split || node.split.gain <= 1e-6) break;
    const { feature, threshold } = node.split;
    const column = columns[feature].values;
    const left = node.rows.filter((r) => column[r] <= threshold);
    const right = node.rows.filter((r) => column[r] > threshold);
    node.left = best({ rows: left });
    node.right = best({ rows: right });
    open.push(node.left, node.right);
    count++;
  }
  const flat = [];
  const write = (node) => {
    if (node.left) {
      flat.push(node.split.feature, node.split.threshold);
      write(node.left);
      write(node.right);
      return;
    }
    let g = 0,
      h = 0;
    for (const r of node.rows) {
      g += gradients[r];
      h += hessians[r];
    }
    const value = step * Math.round((-shrink * g * 100) / (h + ridge) / step);
    flat.push(-1, value);
  };
  write(nodes[0]);
  return flat;
}

function bestSplit(columns, gradients, hessians, rows, least, ridge) {
  let G = 0,
    H = 0;
  for (const r of rows) {
    G += gradients[r];
    H += hessians[r];
  }
  const whole = (G * G) / (H + ridge);
  let found = null;
  for (let f = 0; f < columns.length; f++) {
    const { values, min, size } = columns[f];
    if (size < 2) continue;
    const gs = new Float64Array(size),
      hs = new Float64Array(size);
    for (const r of rows) {
      const b = values[r] - min;
      gs[b] += gradients[r];
      hs[b] += hessians[r];
    }
    let g = 0,
      h = 0;
    for (let b = 0; b < size - 1; b++) {
      g += gs[b];
      h += hs[b];
      if (hs[b] === 0 || h < least || H - h < least) continue;
      const gain = (g * g) / (h + ridge) + ((G - g) * (G - g)) / (H - h + ridge) - whole;
      if (!found || gain > found.gain) found = { gain, feature: f, threshold: b + min };
    }
  }
  return found;
}

/** Lays rows out by column. */
function columnsOf(rows) {
  const width = rows[0].length;
  return Array.from({ length: width }, (_, f) => {
    const values = Int16Array.from(rows, (row) => row[f]);
    let min = Infinity,
      max = -Infinity;
    for (const v of values) {
      if (v < min) min = v;
      if (v > max) max = v;
    }
    return { values, min, size: max - min + 1 };
  });
}

/** A repeatable stream of numbers in [0, 1). */
function randomStream(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

const DEFAULTS = { trees: 120, leaves: 16, least: 4, ridge: 2, shrink: 0.12, sample: 0.7, seed: 1, step: 1 };
/** Least hessian of a row: keeps leaves of settled rows from taking extreme values. */
const LEAST_HESSIAN = 1e-3;

/**
 * Boosts a ranker: in every group the rows marked right shall have the greater share of exp(score).
 * A group is a list of {vector, isRight}; the answer is the list of trees.
 */
export function trainRanker(groups, options = {}) {
  const rows = groups.flat();
  const right = rows.map((row) => row.isRight);
  const bounds = [0];
  for (const group of groups) bounds.push(bounds.at(-1) + group.length);
  return boost(rows, options, (scores, g, h, chooseRow, random, sample) => {
    for (let k = 0; k + 1 < bounds.length; k++) {
      let all = 0;
      let good = 0;
      for (let i = bounds[k]; i < bounds[k + 1]; i++) {
        g[i] = Math.exp(scores[i]);
        all += g[i];
        if (right[i]) good += g[i];
      }
      const isUsed = random() < sample;
      for (let i = bounds[k]; i < bounds[k + 1]; i++) {
        const p = g[i] / all;
        g[i] = p - (right[i] ? g[i] / good : 0);
        h[i] = Math.max(p * (1 - p), LEAST_HESSIAN);
        if (isUsed) chooseRow(i);
      }
    }
  });
}

/** Boosts a classifier of single rows {vector, isRight} by log-odds. */
export function trainClassifier(rows, options = {}) {
  return boost(rows, options, (scores, g, h, chooseRow, random, sample) => {
    rows.forEach((row, i) => {
      const p = 1 / (1 + Math.exp(-scores[i]));
      g[i] = p - (row.isRight ? 1 : 0);
      h[i] = Math.max(p * (1 - p), LEAST_HESSIAN);
      if (random() < sample) chooseRow(i);
    });
  });
}

/** One tree a round on the gradients that `derive` writes for the rows that it chooses. */
function boost(rows, options, derive) {
  const settings = { ...DEFAULTS, ...options };
  const columns = columnsOf(rows.map((row) => row.vector));
  const scores = new Float64Array(rows.length);
  const g = new Float64Array(rows.length);
  const h = new Float64Array(rows.length);
  const random = randomStream(settings.seed);
  const out = [];
  for (let t = 0; t < settings.trees; t++) {
    const chosen = [];
    derive(scores, g, h, (i) => chosen.push(i), random, settings.sample);
    const tree = growTree(columns, g, h, { ...settings, rows: Int32Array.from(chosen) });
    out.push(tree);
    addTree(tree, columns, scores);
  }
  return out;
}

function addTree(flat, columns, scores) {
  let at = 0;
  const grow = () => {
    const feature = flat[at],
      value = flat[at + 1];
    at += 2;
    return feature < 0 ? { value: value / 100 } : { feature, value, left: grow(), right: grow() };
  };
  const root = grow();
  for (let i = 0; i < scores.length; i++) {
    let node = root;
    while (node.left) node = columns[node.feature].values[i] <= node.value ? node.left : node.right;
    scores[i] += node.value;
  }
}
