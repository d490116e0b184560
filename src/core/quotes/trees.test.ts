import { expect, it } from 'vitest';
import { evaluate, plant } from './trees.ts';

it('sums the leaves that a vector reaches, in hundredths', () => {
  const sum = plant([
    [0, 3, -1, 100, 1, 5, -1, -50, -1, 25],
    [-1, 10],
  ]);
  expect(evaluate(sum, [3, 0])).toBeCloseTo(1.1);
  expect(evaluate(sum, [4, 5])).toBeCloseTo(-0.4);
  expect(evaluate(sum, [4, 6])).toBeCloseTo(0.35);
});
