import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokensOf } from './tokens.ts';

const kinds = (line: string, syntax: 'site-config' | 'filters') =>
  tokensOf(line, syntax).map(({ kind, text }) => `${kind} ${text}`);

describe('tokensOf', () => {
  it('cuts a site config', () => {
    expect(kinds("strip: //div[@class='ad']/p", 'site-config')).toEqual([
      'name strip',
      'separator :',
      'plain  //div[@class=',
      "string 'ad'",
      'plain ]/p',
    ]);
    expect(kinds('replace_string(<b>): <i>', 'site-config')).toEqual([
      'name replace_string',
      'string (<b>)',
      'separator :',
      'plain  <i>',
    ]);
    expect(kinds('# note: this', 'site-config')).toEqual(['comment # note: this']);
  });

  it('cuts filters', () => {
    expect(kinds('example.com,~m.example.com##p:has-text(/ad/i):upward(2)', 'filters')).toEqual([
      'host example.com,~m.example.com',
      'separator ##',
      'plain p',
      'operator :has-text(',
      'plain /ad/i)',
      'operator :upward(',
      'plain 2)',
    ]);
    expect(kinds('example.com#@#.box', 'filters')).toContain('separator #@#');
    expect(kinds('example.com#@?#.box', 'filters')).toContain('separator #@?#');
    expect(kinds('! note', 'filters')).toEqual(['comment ! note']);
    expect(kinds('# note', 'filters')).toEqual(['comment # note']);
    expect(kinds('##.ad', 'filters')).toEqual(['separator ##', 'plain .ad']);
  });

  it('loses nothing of any line', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom('site-config' as const, 'filters' as const),
        (line, syntax) => {
          expect(
            tokensOf(line, syntax)
              .map(({ text }) => text)
              .join(''),
          ).toBe(line);
        },
      ),
    );
  });
});
