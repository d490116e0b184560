import { expect, it } from 'vitest';
import { FEATURE_NAMES } from './features/feature-names.ts';
import { features, thresholds } from './weights.json';

it('was learned from the features that are read: else run npm run learn -- blocks', () => {
  expect(features).toEqual(FEATURE_NAMES);
  expect(thresholds).toHaveLength(FEATURE_NAMES.length);
});
