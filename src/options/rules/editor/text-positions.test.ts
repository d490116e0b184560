import { expect, it } from 'vitest';
import { movedCaret, positionOf, rangeOfLine } from './text-positions.ts';

it('tells line and column of an offset', () => {
  expect([0, 2, 3, 4, 6].map((offset) => positionOf('ab\nc\n\nd', offset))).toEqual([
    { line: 1, column: 1 },
    { line: 1, column: 3 },
    { line: 2, column: 1 },
    { line: 2, column: 2 },
    { line: 4, column: 1 },
  ]);
});

it('finds a line', () => {
  expect([1, 2, 3, 9].map((line) => rangeOfLine('ab\nc\n\nd', line))).toEqual([
    { start: 0, end: 2 },
    { start: 3, end: 4 },
    { start: 5, end: 5 },
    { start: 6, end: 7 },
  ]);
});

it('keeps a caret where it is in its text', () => {
  expect(movedCaret('ab', 'ab\nc', 2)).toBe(2);
  expect(movedCaret('ab\ncd', 'new\nab\ncd', 4)).toBe(8);
  expect(movedCaret('ab', 'x', 2)).toBe(1);
});
