import { expect, it } from 'vitest';
import { foldLine } from './phrase-match.ts';

it('folds case, marks and space, and keeps what makes a letter', () => {
  expect(foldLine('  “Über  die—Brücke!” ')).toBe('über die brücke');
  expect(foldLine('ये भी पढ़ें:')).toBe('ये भी पढ़ें');
  expect(foldLine('x'.repeat(500))).toHaveLength(160);
});
