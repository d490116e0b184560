import { expect, it } from 'vitest';
import { clip, fixed, percent, table } from './table.ts';

it('aligns columns', () => {
  expect(
    table(
      ['name', 'F1'],
      [
        ['ours', '0.9'],
        ['a peer', '0.85'],
      ],
    ),
  ).toBe('name      F1\nours     0.9\na peer  0.85');
});

it('writes a dash for what was not measured', () => {
  expect([fixed(Number.NaN, 2), percent(null), fixed(0.5, 2), percent(0.256)]).toEqual([
    '–',
    '–',
    '0.50',
    '25.6',
  ]);
});

it('clips long text to one line', () => {
  expect(clip('a  b\nc', 10)).toBe('a b c');
  expect(clip('abcdef', 4)).toBe('abc…');
});
