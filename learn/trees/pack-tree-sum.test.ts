import { expect, it } from 'vitest';
import { decodeTrees, evaluate, LEAF_STEP } from '../../src/core/quotes/trees/trees.ts';
import { packTreeSum } from './pack-tree-sum.ts';

it('sums the leaves that a vector reaches, in hundredths', () => {
  expect(100 % LEAF_STEP).toBe(0);
  const sum = decodeTrees(packTreeSum([[0, 4, 1, [1, -4, -0.52, 0.24]], 0.12]));
  expect(evaluate(sum, [3, 0])).toBeCloseTo(1.12);
  expect(evaluate(sum, [4, -5])).toBeCloseTo(-0.4);
  expect(evaluate(sum, [4, -4])).toBeCloseTo(0.36);
});
