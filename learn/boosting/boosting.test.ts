import { expect, it } from 'vitest';
import { leafOf, type Tree } from '../trees/tree.ts';
import { wholeCuts } from './bins.ts';
import { boost, type Settings } from './boosting.ts';
import { choosing, telling } from './goals.ts';

const SETTINGS: Settings = {
  trees: 20,
  leaves: 4,
  rate: 0.5,
  ridge: 1,
  leastGain: 1e-6,
  featureShare: 1,
  leafParts: 25,
};
const SAMPLING = { share: 1, least: 1, leastHessian: 1e-3 };

/** All pairs of 0 to 3, ten times over. */
const pairs = Array.from({ length: 160 }, (_, i): [number, number] => [i % 4, Math.floor(i / 4) % 4]);
const rows = { values: Float32Array.from(pairs.flat()), width: 2 };
const cuts = [0, 1].map((feature) => wholeCuts(pairs.map((pair) => pair[feature] ?? 0)));

const scoreOf = (trees: readonly Tree[], row: readonly number[]): number =>
  trees.reduce<number>((sum, tree) => sum + leafOf(tree, row), 0);

it('tells rows apart by two features together', () => {
  const right = pairs.map(([a, b]) => Number(a >= 2 && b < 1));
  const trees = boost(rows, cuts, telling({ right, weights: null }, SAMPLING), SETTINGS);
  for (const [i, pair] of pairs.entries()) expect(scoreOf(trees, pair) > 0).toBe(right[i] === 1);
});

it('learns nothing from rows that count for nothing', () => {
  const right = pairs.map(([a]) => Number(a >= 2));
  const weights = pairs.map(() => 0);
  expect(boost(rows, cuts, telling({ right, weights }, SAMPLING), { ...SETTINGS, trees: 1 })).toEqual([-0]);
});

it('gives the right row of each group the highest score', () => {
  const right = pairs.map(([a]) => Number(a === 3));
  const bounds = Array.from({ length: 41 }, (_, group) => group * 4);
  const trees = boost(rows, cuts, choosing(right, bounds, SAMPLING), SETTINGS);
  for (const b of [0, 1, 2, 3]) {
    const scores = [0, 1, 2, 3].map((a) => scoreOf(trees, [a, b]));
    expect(Math.max(...scores)).toBe(scores[3]);
  }
});

it('rounds leaves to parts of one, and grows the same trees of the same rows', () => {
  const right = pairs.map(([a, b]) => Number(a > b));
  const grow = (): Tree[] =>
    boost(rows, cuts, telling({ right, weights: null }, { ...SAMPLING, share: 0.6 }), SETTINGS);
  const leaves = (tree: Tree): number[] =>
    typeof tree === 'number' ? [tree] : [...leaves(tree[2]), ...leaves(tree[3])];
  expect(grow()).toEqual(grow());
  for (const leaf of grow().flatMap(leaves)) expect(leaf * 25).toBeCloseTo(Math.round(leaf * 25), 9);
});
