import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeTexts } from './merge-texts.ts';

const text = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 8 }).map((lines) => lines.join('\n'));

describe('mergeTexts', () => {
  it.each([
    ['one edit each, apart', 'a\nb\nc\n', 'A\nb\nc\n', 'a\nb\nC\n', 'A\nb\nC\n'],
    ['side by side', 'a\nb\n', 'A\nb\n', 'a\nB\n', 'A\nB\n'],
    ['both add at the end', 'a\n', 'a\nmine\n', 'a\ntheirs\n', 'a\ntheirs\nmine\n'],
    ['both add the same', 'a\n', 'a\nnew\n', 'a\nnew\n', 'a\nnew\n'],
    ['both add, in part the same', 'a\n', 'a\nnew\nmine\n', 'a\nnew\n', 'a\nnew\nmine\n'],
    ['both write into an empty list', '', 'mine', 'theirs', null],
    ['one deletes, the other adds elsewhere', 'a\nb\nc\n', 'b\nc\n', 'a\nb\nc\nd\n', 'b\nc\nd\n'],
    ['one replaces a line, the other adds before it', 'a\nb', 'a\nB', 'a\nx\nb', 'a\nx\nB'],
    ['the same line, differently', 'a\nb\nc', 'a\nmine\nc', 'a\ntheirs\nc', null],
    ['one deletes what the other changes', 'a\nb\nc', 'a\nc', 'a\nB\nc', null],
    ['one adds within what the other deletes', 'a\nb\nc\nd', 'a\nd', 'a\nb\nx\nc\nd', null],
  ])('%s', (_, base, mine, theirs, merged) => {
    expect(mergeTexts(base, mine, theirs)).toBe(merged);
  });

  it('is the other edit where one side changed nothing, and one of two that are alike', () => {
    fc.assert(
      fc.property(text, text, (base, edit) => {
        expect(mergeTexts(base, edit, base)).toBe(edit);
        expect(mergeTexts(base, base, edit)).toBe(edit);
        expect(mergeTexts(base, edit, edit)).toBe(edit);
      }),
    );
  });

  it('loses no line that either side added', () => {
    fc.assert(
      fc.property(text, fc.nat(9), fc.nat(9), (base, m, t) => {
        const add = (line: string, at: number) => {
          const lines = base.split('\n');
          lines.splice(Math.min(at, lines.length), 0, line);
          return lines.join('\n');
        };
        const merged = mergeTexts(base, add('MINE', m), add('THEIRS', t));
        expect(merged?.split('\n').filter((line) => line === 'MINE' || line === 'THEIRS')).toHaveLength(2);
        expect(merged?.split('\n')).toHaveLength(base.split('\n').length + 2);
      }),
    );
  });
});
