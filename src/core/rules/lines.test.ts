import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachLine } from './lines.ts';

const lines = (text: string): string[] => {
  const found: string[] = [];
  eachLine(text, (line, number) => {
    found.push(line);
    expect(number).toBe(found.length);
  });
  return found;
};

describe('eachLine', () => {
  it('cuts at every kind of end, and drops a byte order mark', () => {
    expect(lines('\ufeffa\r\nb\n\rc\r\r\nd')).toEqual(['a', 'b', '', 'c', '', 'd']);
    expect(lines('')).toEqual(['']);
  });

  it('cuts as an expression would', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '\r', '\n', 'b') }), (text) => {
        expect(lines(text)).toEqual(text.split(/\r\n|\r|\n/));
      }),
    );
  });
});
