import { expect, it } from 'vitest';
import { countItems, harmonic, mean, quantile } from './statistics.ts';

it('interpolates quantiles between ranks', () => {
  expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
  expect(quantile([1, 2, 3, 4, 5], 0.95)).toBeCloseTo(4.8, 9);
  expect(quantile([], 0.5)).toBeNaN();
});

it('averages', () => {
  expect(mean([1, 2, 6])).toBe(3);
  expect(harmonic(0.5, 1)).toBeCloseTo(2 / 3, 9);
  expect(harmonic(0, 0)).toBe(0);
});

it('counts items', () => {
  expect([...countItems(['a', 'b', 'a'])]).toEqual([
    ['a', 2],
    ['b', 1],
  ]);
});
