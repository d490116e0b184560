import { expect, it } from 'vitest';
import { sampleByHash } from './sample.ts';

const items = Array.from({ length: 50 }, (_, i) => ({ id: `page-${i}` }));

it('does not depend on the order of the list', () => {
  const ids = (sample: { id: string }[]): string[] => sample.map(({ id }) => id).sort();
  expect(ids(sampleByHash([...items].reverse(), 10))).toEqual(ids(sampleByHash(items, 10)));
});

it('contains every smaller sample, in the order of the list', () => {
  const ten = sampleByHash(items, 10);
  expect(ten).toHaveLength(10);
  expect(items.filter((item) => ten.includes(item))).toEqual(ten);
  expect(sampleByHash(items, 20)).toEqual(expect.arrayContaining(ten));
});

it('gives all items where there are no more', () => {
  expect(sampleByHash(items, 99)).toEqual(items);
});
