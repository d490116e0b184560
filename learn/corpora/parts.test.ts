import { expect, it } from 'vitest';
import { partOf } from './parts.ts';

it('gives a key the same part each time, and uses every part', () => {
  expect(partOf('paper.com', 5)).toBe(partOf('paper.com', 5));
  const parts = Array.from({ length: 200 }, (_, i) => partOf(`paper-${i}.com`, 5));
  expect(new Set(parts)).toEqual(new Set([0, 1, 2, 3, 4]));
});
