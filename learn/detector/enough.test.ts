import { expect, it } from 'vitest';
import { findEnough } from './enough.ts';

const groups = ['first', 'second', 'third', 'last'].map((name) => ({ name, signals: [name] }));
const model = { bias: -1, weights: { first: 1, second: 4, third: -3, last: 2 } };
const pages = [
  // sums behind each group: 0, 4, 1, 3
  { values: [1, 1, 1, 1] },
  // -1, -1, -1, 1
  { values: [0, 0, 0, 1] },
  // 0, 2, -1, -1
  { values: [1, 0.5, 1, 0] },
];

it('gives sums that are farther from nothing than any that turned, for the groups between the first and the last', () => {
  expect(findEnough(groups, model, pages)).toEqual({
    second: { below: -2, from: 3 },
    third: { below: -2, from: 1 },
  });
});

it('never takes a sum on the wrong side of nothing', () => {
  const { second } = findEnough(groups, model, []);
  expect(second).toEqual({ below: -1, from: 1 });
});
