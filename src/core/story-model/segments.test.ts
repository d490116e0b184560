import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Highlight, splitByHighlights } from './segments.ts';

const highlight = (quoteId: string, start: number, end: number): Highlight => ({ quoteId, start, end });
const shown = (runs: Parameters<typeof splitByHighlights>[0], highlights: Highlight[]) =>
  splitByHighlights(runs, highlights).map((segment) => [
    segment.quoteId,
    ...segment.runs.map((run) => run.text),
  ]);

describe('splitByHighlights', () => {
  it('leaves a text without highlights whole', () => {
    expect(shown([{ text: 'one ' }, { text: 'two', href: 'https://example.com/' }], [])).toEqual([
      [null, 'one ', 'two'],
    ]);
  });

  it('cuts runs at the edges of a highlight and keeps their styling', () => {
    const runs = [
      { text: 'He said “' },
      { text: 'no', styles: ['strong' as const] },
      { text: ' more” today' },
    ];
    expect(shown(runs, [highlight('q0', 8, 17)])).toEqual([
      [null, 'He said '],
      ['q0', '“', 'no', ' more”'],
      [null, ' today'],
    ]);
    expect(splitByHighlights(runs, [highlight('q0', 8, 17)])[1]?.runs[1]).toEqual({
      text: 'no',
      styles: ['strong'],
    });
  });

  it('cuts a link that a highlight begins inside', () => {
    const runs = [{ text: 'abcdef', href: 'https://example.com/' }];
    expect(splitByHighlights(runs, [highlight('q0', 3, 9)])).toEqual([
      { quoteId: null, start: 0, runs: [{ text: 'abc', href: 'https://example.com/' }] },
      { quoteId: 'q0', start: 3, runs: [{ text: 'def', href: 'https://example.com/' }] },
    ]);
  });

  it('shows the inner of two highlights', () => {
    expect(shown([{ text: 'abcdefgh' }], [highlight('outer', 0, 8), highlight('inner', 2, 4)])).toEqual([
      ['outer', 'ab'],
      ['inner', 'cd'],
      ['outer', 'efgh'],
    ]);
  });

  it('drops highlights that are empty or lie beyond the text', () => {
    expect(
      shown([{ text: 'abc' }], [highlight('a', 2, 2), highlight('b', 5, 9), highlight('c', 3, 1)]),
    ).toEqual([[null, 'abc']]);
  });

  it('never loses or doubles a character', () => {
    const run = fc.record({
      text: fc.string({ unit: fc.constantFrom('a', ' ', '“', 'é', '漢', '😀'), maxLength: 8 }),
    });
    const anyHighlight = fc.record({
      quoteId: fc.constantFrom('q0', 'q1', 'q2'),
      start: fc.integer({ min: -3, max: 40 }),
      end: fc.integer({ min: -3, max: 40 }),
    });
    fc.assert(
      fc.property(
        fc.array(run, { maxLength: 6 }),
        fc.array(anyHighlight, { maxLength: 5 }),
        (runs, highlights) => {
          const whole = runs.map((it) => it.text).join('');
          const segments = splitByHighlights(runs, highlights);
          const texts = segments.map((segment) => segment.runs.map((it) => it.text).join(''));
          const starts = texts.map((_, n) => texts.slice(0, n).join('').length);
          return texts.join('') === whole && segments.every((segment, n) => segment.start === starts[n]);
        },
      ),
    );
  });
});
