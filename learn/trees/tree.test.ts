import { expect, it } from 'vitest';
import { leafOf } from './tree.ts';

it('finds the leaf of a row among others', () => {
  const rows = [9, 9, 1, 5];
  expect(leafOf([0, 2, [1, 5, 7, 8], 3], rows, 2)).toBe(8);
  expect(leafOf([0, 2, [1, 5, 7, 8], 3], rows)).toBe(3);
  expect(leafOf(0.5, rows)).toBe(0.5);
});
