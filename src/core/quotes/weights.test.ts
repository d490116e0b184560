import { describe, expect, it } from 'vitest';
import { SPAN_FEATURES } from './indirect/indirect-features.ts';
import { CANDIDATE_FEATURES } from './sources/candidate-features.ts';
import { schemaOf } from './trees/features.ts';
import { decodeTrees } from './trees/trees.ts';
import rates from './weights/cue-rates.json' with { type: 'json' };
import indirect from './weights/indirect.json' with { type: 'json' };
import sources from './weights/sources.json' with { type: 'json' };

describe.each([
  ['sources', sources, schemaOf(CANDIDATE_FEATURES)],
  ['indirect', indirect, schemaOf(SPAN_FEATURES)],
])('the weights in %s.json', (_, weights, schema) => {
  it('were learned from the features and categories that are read: else run npm run learn -- quotes', () => {
    expect(weights.features).toEqual(schema);
  });

  it('say which corpora they were learned from, each with the SHA-256 of its file', () => {
    expect(weights.learnedFrom.length).toBeGreaterThan(0);
    for (const from of weights.learnedFrom) {
      expect(Object.keys(from)).toEqual(['corpus', 'sha256']);
      expect(from.corpus).toMatch(/^(?:quotes|voices)\/[a-z-]+$/);
      expect(from.sha256).toMatch(/^[0-9a-f]{64}$/);
    }
  });

  it('were learned from no corpus whose licence forbids it', () => {
    expect(weights.learnedFrom.map(({ corpus }) => corpus).filter((name) => /german/.test(name))).toEqual([]);
  });

  it('come of the same corpora as the rates of verbs', () => {
    expect(rates.learnedFrom).toEqual(weights.learnedFrom);
  });

  it('call every feature by a name of its own', () => {
    const names = schema.map((line) => line.split(':')[0]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('ask for no feature that is not read', () => {
    const { nodes } = decodeTrees(weights);
    const asked = [...nodes].filter((_, i) => i % 4 === 0);
    expect(Math.max(...asked)).toBeLessThan(schema.length);
  });
});
