import { expect, it } from 'vitest';
import { detectionScore } from './detection.ts';

it('counts hits, false alarms and misses', () => {
  const answers = [
    { truth: true, said: true },
    { truth: true, said: false },
    { truth: false, said: true },
    { truth: false, said: false },
  ];
  expect(detectionScore(answers)).toEqual({ p: 0.5, r: 0.5, f1: 0.5, falsePositives: 0.5 });
});

it('has no false positives where every page is an article', () => {
  expect(detectionScore([{ truth: true, said: true }]).falsePositives).toBe(0);
});
