import { expect, it } from 'vitest';
import { fitLogistic, type LabelledRow, probability } from './logistic.ts';

/** Rows that are right where the first value is high; the second says nothing. */
const rows = Array.from({ length: 200 }, (_, i): LabelledRow => {
  const first = (i % 20) / 19;
  return { values: [first, Math.floor(i / 20) / 9], isRight: first > 0.5, weight: 1 };
});

it('finds the value that tells right rows from wrong ones', () => {
  const model = fitLogistic(rows);
  expect(probability(model, [1, 0.5])).toBeGreaterThan(0.8);
  expect(probability(model, [0, 0.5])).toBeLessThan(0.2);
  expect(Math.abs(model.weights[1] ?? 9)).toBeLessThan(0.1);
});

it('is drawn towards the rows that count for more', () => {
  const towards = (right: number): number => {
    const weighted = rows.map((row) => ({ ...row, weight: row.isRight ? right : 1 }));
    return probability(fitLogistic(weighted), [0.5, 0.5]);
  };
  expect(towards(5)).toBeGreaterThan(towards(1));
});
