import { expect, it } from 'vitest';
import { decodeTrees, evaluate, LEAF_STEP, storeTrees } from './trees.ts';

it('sums the leaves that a vector reaches, in hundredths', () => {
  expect(100 % LEAF_STEP).toBe(0);
  const stored = storeTrees([
    [0, 3, -1, 100, 1, -5, -1, -52, -1, 24],
    [-1, 12],
  ]);
  const sum = decodeTrees(stored);
  expect(evaluate(sum, [3, 0])).toBeCloseTo(1.12);
  expect(evaluate(sum, [4, -5])).toBeCloseTo(-0.4);
  expect(evaluate(sum, [4, -4])).toBeCloseTo(0.36);
});
