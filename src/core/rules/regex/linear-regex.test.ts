import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linearTest } from './linear-regex.ts';
import { readRegexLiteral } from './regex-literal.ts';

const EXPRESSIONS = [
  /cat/,
  /^ad(?:vert)?s?$/i,
  /a+b*c?/,
  /(a|ab)(c|bcd)(d*)/,
  /\bad\b/,
  /\Bad/,
  /^b$/m,
  /[a-c]{2,3}d/,
  /[^a]{2}/,
  /(?:ab){2}/,
  /a.c/,
  /a.c/s,
  /\d+(?:,\d{3})*/,
  /(a*)*b/,
  /(?:a|b|)+c/,
  /[\]]a/,
  /\/x\/\.d/,
  /x{,2}/,
  /a{2/,
  /[äöü]\u00e4/i,
  /\p{Lu}\p{Ll}+/u,
  /^\u{1f600}.$/u,
  /(?<name>ab)c/,
  /a|^b|c$/,
];

describe('linearTest', () => {
  it('answers as the browser does', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', 'c', 'd', 'A', 'D', ' ', ',', '1', '\n', 'ä', 'Ä', '/', ']', '{', '😀'),
      maxLength: 24,
    });
    fc.assert(
      fc.property(fc.constantFrom(...EXPRESSIONS), text, (expression, tested) => {
        expect(linearTest(expression)(tested)).toBe(expression.test(tested));
      }),
      { numRuns: 3000 },
    );
  });

  it.each([/(a+)+$/, /^(a|a)*$/, /(.*a){12}$/, /^(?:(?:a?){20})*b/])('is not held up by %s', (expression) => {
    expect(linearTest(expression)(`${'a'.repeat(2000)}!`)).toBe(false);
  });

  it('looks for an expression with flags g and y from the beginning each time', () => {
    const expression = /a/g;
    expect([linearTest(expression)('ba'), linearTest(expression)('ba')]).toEqual([true, true]);
  });
});

describe('readRegexLiteral', () => {
  it('reads source and flags', () => {
    expect(readRegexLiteral('/^ad\\/s/imu')).toEqual(/^ad\/s/imu);
    expect(readRegexLiteral('ad')).toBeNull();
  });

  it.each([
    ['/(/', 'invalid_regex'],
    ['/a/zz', 'invalid_regex'],
    ['/(?=a)b/', 'unsupported_regex'],
    ['/(?<!a)b/', 'unsupported_regex'],
    ['/(a)\\1/', 'unsupported_regex'],
    ['/[a--b]/v', 'unsupported_regex'],
    [`/${'(?:'.repeat(500)}a${'){9}'.repeat(500)}/`, 'unsupported_regex'],
    ['/(?:(?:(?:){1000}){1000}){1000}/', 'unsupported_regex'],
    [`/${'a'.repeat(3000)}/`, 'unsupported_regex'],
  ])('refuses %s', (text, why) => {
    expect(readRegexLiteral(text)).toBe(why);
  });
});
