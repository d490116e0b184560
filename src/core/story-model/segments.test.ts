import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Mark, splitByMarks } from './segments.ts';

const mark = (quoteId: string, start: number, end: number): Mark => ({ quoteId, start, end });
const shown = (runs: Parameters<typeof splitByMarks>[0], marks: Mark[]) =>
  splitByMarks(runs, marks).map((segment) => [segment.quoteId, ...segment.runs.map((run) => run.text)]);

describe('splitByMarks', () => {
  it('leaves a text without marks whole', () => {
    expect(shown([{ text: 'one ' }, { text: 'two', href: 'https://example.com/' }], [])).toEqual([
      [null, 'one ', 'two'],
    ]);
  });

  it('cuts runs at the edges of a mark and keeps their look', () => {
    const runs = [
      { text: 'He said “' },
      { text: 'no', styles: ['strong' as const] },
      { text: ' more” today' },
    ];
    expect(shown(runs, [mark('q0', 8, 17)])).toEqual([
      [null, 'He said '],
      ['q0', '“', 'no', ' more”'],
      [null, ' today'],
    ]);
    expect(splitByMarks(runs, [mark('q0', 8, 17)])[1]?.runs[1]).toEqual({ text: 'no', styles: ['strong'] });
  });

  it('cuts a link that a mark begins inside', () => {
    const runs = [{ text: 'abcdef', href: 'https://example.com/' }];
    expect(splitByMarks(runs, [mark('q0', 3, 9)])).toEqual([
      { quoteId: null, start: 0, runs: [{ text: 'abc', href: 'https://example.com/' }] },
      { quoteId: 'q0', start: 3, runs: [{ text: 'def', href: 'https://example.com/' }] },
    ]);
  });

  it('shows the inner of two marks', () => {
    expect(shown([{ text: 'abcdefgh' }], [mark('outer', 0, 8), mark('inner', 2, 4)])).toEqual([
      ['outer', 'ab'],
      ['inner', 'cd'],
      ['outer', 'efgh'],
    ]);
  });

  it('drops marks that are empty or lie beyond the text', () => {
    expect(shown([{ text: 'abc' }], [mark('a', 2, 2), mark('b', 5, 9), mark('c', 3, 1)])).toEqual([
      [null, 'abc'],
    ]);
  });

  it('never loses or doubles a character', () => {
    const run = fc.record({
      text: fc.string({ unit: fc.constantFrom('a', ' ', '“', 'é', '漢', '😀'), maxLength: 8 }),
    });
    const anyMark = fc.record({
      quoteId: fc.constantFrom('q0', 'q1', 'q2'),
      start: fc.integer({ min: -3, max: 40 }),
      end: fc.integer({ min: -3, max: 40 }),
    });
    fc.assert(
      fc.property(fc.array(run, { maxLength: 6 }), fc.array(anyMark, { maxLength: 5 }), (runs, marks) => {
        const whole = runs.map((it) => it.text).join('');
        const segments = splitByMarks(runs, marks);
        const texts = segments.map((segment) => segment.runs.map((it) => it.text).join(''));
        const starts = texts.map((_, n) => texts.slice(0, n).join('').length);
        return texts.join('') === whole && segments.every((segment, n) => segment.start === starts[n]);
      }),
    );
  });
});
