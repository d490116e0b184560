import { expect, it } from 'vitest';
import { leakedLines, lostLines } from './line-differences.ts';

const TRUTH = ['The harbour froze overnight and no ship left.', 'Yes.'];

it('names output lines that have nothing in common with the truth', () => {
  const output = [
    'The harbour froze overnight and no ship left the port.',
    'Read more: ten frozen lakes',
    'Yes',
  ];
  expect(leakedLines(TRUTH, output)).toEqual(['Read more: ten frozen lakes']);
});

it('names lines of the truth that the output lacks', () => {
  expect(lostLines(TRUTH, ['The harbour froze overnight and no ship left.'])).toEqual(['Yes.']);
  expect(lostLines(TRUTH, TRUTH)).toEqual([]);
});
