import { expect, it } from 'vitest';
import { type NestedItem, nestItems } from './nest-items.ts';

const outline = (items: NestedItem[]): unknown[] =>
  items.map(({ index, children }) => (children.length > 0 ? [index, outline(children)] : index));
const nest = (...depths: number[]) => outline(nestItems(depths.map((depth) => ({ text: [], depth }))));

it('builds the tree of a nested list', () => {
  expect(nest(0, 1, 1, 0, 1)).toEqual([
    [0, [1, 2]],
    [3, [4]],
  ]);
});

it('takes a jump of several levels as one level', () => {
  expect(nest(3, 4, 0)).toEqual([[0, [1]], 2]);
});

it('keeps every item of a list of any depth', () => {
  const depths = Array.from({ length: 50_000 }, (_, n) => n);
  const flat = JSON.stringify(nest(...depths)).match(/\d+/g);
  expect(flat).toHaveLength(50_000);
});
