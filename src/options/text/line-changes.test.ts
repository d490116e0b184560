import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareLines, lineChanges } from './line-changes.ts';

const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd', ''), { maxLength: 14 });

describe('lineChanges', () => {
  it('tells the least', () => {
    expect(lineChanges(['a', 'b', 'c', 'd'], ['a', 'x', 'c', 'd', 'e'])).toEqual([
      { fromStart: 1, fromEnd: 2, toStart: 1, toEnd: 2 },
      { fromStart: 4, fromEnd: 4, toStart: 4, toEnd: 5 },
    ]);
    expect(lineChanges(['a'], ['a'])).toEqual([]);
  });

  it('leads from one text to the other, whichever they are', () => {
    fc.assert(
      fc.property(lines, lines, (from, to) => {
        const made: string[] = [];
        let at = 0;
        for (const change of lineChanges(from, to)) {
          made.push(...from.slice(at, change.fromStart), ...to.slice(change.toStart, change.toEnd));
          at = change.fromEnd;
        }
        made.push(...from.slice(at));
        expect(made).toEqual(to);
      }),
    );
  });

  it('takes what is too long to compare for changed whole', () => {
    const from = Array.from({ length: 60_000 }, (_, n) => `from ${n}`);
    const to = Array.from({ length: 60_000 }, (_, n) => `to ${n}`);
    expect(lineChanges(['same', ...from], ['same', ...to])).toEqual([
      { fromStart: 1, fromEnd: 60_001, toStart: 1, toEnd: 60_001 },
    ]);
  });
});

it('lays two texts over each other', () => {
  expect(compareLines(['a', 'b', 'c'], ['a', 'c', 'd'])).toEqual([
    { kind: 'same', text: 'a' },
    { kind: 'removed', text: 'b' },
    { kind: 'same', text: 'c' },
    { kind: 'added', text: 'd' },
  ]);
});
