import { expect, it } from 'vitest';
import { binOf, cutsOf, wholeCuts } from './bins.ts';

const cuts = (values: number[], bins: number, weights = values.map(() => 1)): number[] =>
  cutsOf(Float32Array.from(values), Float32Array.from(weights), bins);

it('cuts into bins of equal weight', () => {
  const values = Array.from({ length: 100 }, (_, i) => (i * 37) % 100);
  expect(cuts(values, 4)).toEqual([25, 50, 75]);
  expect(
    cuts(
      values,
      2,
      values.map((value) => (value < 50 ? 1 : 3)),
    ),
  ).toEqual([67]);
});

it('tells what few rows have apart from what nearly all have', () => {
  const rare = (i: number): number => (i % 50 ? 0 : 1 + (i % 3));
  expect(
    cuts(
      Array.from({ length: 1000 }, (_, i) => rare(i)),
      8,
    ),
  ).toEqual([1, 2, 3]);
  expect(cuts([...Array.from({ length: 100 }, () => 5), 1, 2], 4)).toEqual([5]);
});

it('cuts nothing where all rows are alike, and weighs no row that counts for nothing', () => {
  expect(cuts([3, 3, 3], 4)).toEqual([]);
  expect(cuts([], 4)).toEqual([]);
  expect(cuts([1, 2, 3, 4], 2, [1, 1, 0, 0])).toEqual([2]);
});

it('finds the bin of a value', () => {
  expect([0, 1, 1.5, 2, 9].map((value) => binOf([1, 2, 4], value))).toEqual([0, 1, 1, 2, 3]);
});

it('cuts between whole numbers', () => {
  expect(wholeCuts([2, -1, 0])).toEqual([0, 1, 2]);
  expect(wholeCuts([3, 3])).toEqual([]);
  expect(wholeCuts([])).toEqual([]);
});
