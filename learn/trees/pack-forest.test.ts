import { expect, it } from 'vitest';
import { Forest } from '../../src/core/classifier/forest.ts';
import { packForest } from './pack-forest.ts';

it('adds up the leaves that a row falls into', () => {
  const forest = new Forest(
    packForest([[0, 5, -0.4, [1, 0.25, [0, 9, 0.2, 0.8], -0.12]], 0.04, [1, 0.5, [0, 5, 0, 1], -1]], 3),
  );
  const judge = (...row: number[]): number => forest.judge(Float32Array.from(row));
  expect(forest.width).toBe(3);
  expect(judge(4, 0)).toBeCloseTo(-0.4 + 0.04 + 0);
  expect(judge(5, 0)).toBeCloseTo(0.2 + 0.04 + 1);
  expect(judge(9, 0.2)).toBeCloseTo(0.8 + 0.04 + 1);
  expect(judge(9, 0.25)).toBeCloseTo(-0.12 + 0.04 + 1);
  expect(judge(9, 0.5)).toBeCloseTo(-0.12 + 0.04 - 1);
});
