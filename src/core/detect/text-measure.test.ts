import { expect, test } from 'vitest';
import { weightedLength, wordCount } from './text-measure.ts';

test('an ideograph weighs two and a half letters', () => {
  expect(weightedLength('bridge')).toBe(6);
  expect(weightedLength('橋が')).toBe(5);
});

test('words are counted by spaces and hyphens, or by length in scripts without them', () => {
  expect(wordCount('repair-the old_bridge')).toBe(4);
  expect(wordCount('市議会は古い橋の修理を')).toBe(6);
  expect(wordCount('')).toBe(0);
});
