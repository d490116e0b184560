import { expect, it } from 'vitest';
import { FEATURE_NAMES } from './features/feature-names.ts';
import { features, thresholds } from './weights.json';

it('was learned from the features that are read: else run node bench/train-blocks.mjs', () => {
  expect(features).toEqual(FEATURE_NAMES);
  expect(thresholds).toHaveLength(FEATURE_NAMES.length);
});
