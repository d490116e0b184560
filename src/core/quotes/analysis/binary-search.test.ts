import { expect, it } from 'vitest';
import { firstIndex, lowerBound } from './binary-search.ts';

it('finds the first number that is not below a value', () => {
  const list = [2, 3, 3, 8];
  expect([0, 2, 3, 4, 8, 9].map((value) => lowerBound(list, value))).toEqual([0, 0, 1, 3, 3, 4]);
  expect(lowerBound([], 1)).toBe(0);
});

it('asks a few places of a long list', () => {
  let asked = 0;
  const found = firstIndex(1e6, (i) => {
    asked++;
    return i >= 777_777;
  });
  expect(found).toBe(777_777);
  expect(asked).toBeLessThan(25);
});
