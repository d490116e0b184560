import { describe, expect, it } from 'vitest';
import { authorsRight, dayRight, headlineNearlyRight, headlineRight, namesIn } from './metadata.ts';

describe('headlineRight', () => {
  it('ignores case, punctuation and kinds of marks, not words', () => {
    expect(headlineRight('Harbour ‘frozen’, says mayor', "HARBOUR 'FROZEN' says mayor")).toBe(true);
    expect(headlineRight('Harbour frozen', 'Harbour frozen | The Paper')).toBe(false);
    expect(headlineRight('Harbour frozen', null)).toBe(false);
  });
});

describe('headlineNearlyRight', () => {
  it('lets a kicker or a site name stand beside the headline, but not a part for the whole', () => {
    expect(headlineNearlyRight('The harbour is frozen', 'Ice: The harbour is frozen | Paper')).toBe(true);
    expect(headlineNearlyRight('The harbour is frozen', 'Frozen')).toBe(false);
    expect(headlineNearlyRight('The harbour is frozen', 'The harbour was frozen')).toBe(false);
    expect(headlineNearlyRight('The harbour is frozen', null)).toBe(false);
  });
});

describe('namesIn', () => {
  it('splits joined bylines and folds accents', () => {
    expect(namesIn(['By José Ruiz, Ida Holm and Karl Lund'])).toEqual(['ida holm', 'jose ruiz', 'karl lund']);
  });
});

describe('authorsRight', () => {
  it('compares sets of names', () => {
    expect(authorsRight(['Ida Holm', 'Karl Lund'], ['Von Karl Lund und Ida Holm'])).toBe(true);
    expect(authorsRight(['Ida Holm', 'Karl Lund'], ['Ida Holm'])).toBe(false);
  });
});

describe('dayRight', () => {
  it('accepts the same day as written or in UTC', () => {
    expect(dayRight('2024-05-03 15:47:42+00:00', '2024-05-03')).toBe(true);
    expect(dayRight('2024-05-03 23:30:00-04:00', '2024-05-04T03:30:00Z')).toBe(true);
    expect(dayRight('2024-05-03 12:00:00+00:00', '2024-05-04T12:00:00Z')).toBe(false);
    expect(dayRight('2024-05-03', null)).toBe(false);
    expect(dayRight('2024-05-03', 'yesterday')).toBe(false);
  });
});
