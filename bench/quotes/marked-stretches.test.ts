import { describe, expect, it } from 'vitest';
import { markedStretches } from './marked-stretches.ts';
import { quotedParts } from './quoted-parts.ts';

const stretches = (text: string): string[] =>
  markedStretches(text).map(([start, end]) => text.slice(start, end));

describe('markedStretches', () => {
  it.each([
    ['“It froze,” she said. “We wait.”', ['It froze', 'We wait']],
    ['He said "never" and \'perhaps so\' to it.', ['never', 'perhaps so']],
    ['Er sprach von „großer Eile“ und »Ruhe«.', ['großer Eile', 'Ruhe']],
    ['"Mixed marks,” she said.', ['Mixed marks']],
    ["''Old wire style,'' he said.", ['Old wire style']],
    ['“Oops.“ he said, “again.”', ['Oops', 'again']],
    ['“First part.\n“Second part,” he said.', ['First part', 'Second part']],
    ['The 6" pipe broke.', []],
  ])('%s', (text, expected) => {
    expect(stretches(text)).toEqual(expected);
  });
});

describe('quotedParts', () => {
  it('gives the parts of a content that stand between marks', () => {
    const text = 'She called it “a mess” and “a shame” in May.';
    const parts = quotedParts(text, [[0, text.length]], markedStretches(text));
    expect(parts.map(([start, end]) => text.slice(start, end))).toEqual(['a mess', 'a shame']);
  });

  it('does not count a stretch of which the content is less than half', () => {
    const text = '“The mayor said ships wait, and nothing else will happen here until Monday,” he said.';
    const start = text.indexOf('ships');
    expect(quotedParts(text, [[start, start + 10]], markedStretches(text))).toEqual([]);
  });
});
