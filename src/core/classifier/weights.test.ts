import { expect, it } from 'vitest';
import { FEATURES } from './features/features.ts';
import { features, learnedFrom, thresholds } from './weights.json';

/** Splits "kind: text, heading" into the feature's name and what its numbers stand for. */
const parts = (feature: string): { name: string; categories: string[] } => {
  const [name = '', categories] = feature.split(': ');
  return { name, categories: categories?.split(', ') ?? [] };
};

it('was learned from the features that are read: else run npm run learn -- blocks', () => {
  expect(features.map((feature) => parts(feature).name)).toEqual(
    FEATURES.map((feature) => parts(feature).name),
  );
  expect(thresholds).toHaveLength(FEATURES.length);
});

it('knows each category by the number that it was learned with; new ones come last', () => {
  for (const [at, feature] of features.entries()) {
    const known = parts(feature).categories;
    expect(parts(FEATURES[at] ?? '').categories.slice(0, known.length)).toEqual(known);
  }
});

it('says which corpora it was learned from, each with its checksum', () => {
  expect(learnedFrom.map(({ corpus }) => corpus)).toEqual([
    'articles/scrapinghub',
    'articles/wcxb',
    'articles/fundus',
  ]);
  for (const { sha256 } of learnedFrom) expect(sha256).toMatch(/^[0-9a-f]{64}$/);
});
