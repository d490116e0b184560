import { describe, expect, it } from 'vitest';
import { comparable, withoutUnseen } from './unseen.ts';

/** All characters, halves of surrogate pairs left out. */
function* characters(): Generator<string> {
  for (let code = 0; code <= 0x10ffff; code++)
    if (code < 0xd800 || code > 0xdfff) yield String.fromCodePoint(code);
}

/**
 * Characters that Unicode says are not to be seen, the blanks, and those for which browsers draw nothing or a
 * box.
 */
const IS_UNSEEN = /[\p{Default_Ignorable_Code_Point}\u2800\ufff9-\ufffc\u{13430}-\u{1343f}]/u;

describe('withoutUnseen', () => {
  it('leaves of every character that is not seen nothing within a word, and all others as they are', () => {
    const left: string[] = [];
    const lost: string[] = [];
    for (const it of characters()) {
      const text = withoutUnseen(`Il${it}se`);
      const isControl = /[\p{Cc}]/u.test(it) && !/[\t\n\v\f\r]/.test(it);
      if (IS_UNSEEN.test(it) ? text !== 'Ilse' : text !== `Il${isControl ? '\ufffd' : it}se`)
        (IS_UNSEEN.test(it) ? left : lost).push(it.codePointAt(0)?.toString(16) ?? '');
    }
    expect({ left, lost }).toEqual({ left: [], lost: [] });
  });

  it.each([
    ['soft hyphens and spaces of no width', 'Salt\u00admarsh\u200b Cou\u2060rier\ufeff', 'Saltmarsh Courier'],
    ['overrides of direction', 'Var\u202eag\u202c', 'Varag'],
    ['embeddings and isolates', '\u2067Ilse\u2069 \u202aVarga\u202c', 'Ilse Varga'],
    ['joiners beside Latin, Greek and Cyrillic letters', 'Il\u200dse \u200cПе\u200dтр', 'Ilse Петр'],
    ['joiners beside ideographs', '王\u200d小\u200c明', '王小明'],
    ['joiners that come twice', 'می\u200c\u200cخواهم', 'می\u200cخواهم'],
    ['invisible operators', 'a\u2062b', 'ab'],
    ['marks of direction in names', 'Ilse\u200e Varga\u200f said, דנה\u200f כהן', 'Ilse Varga said, דנה כהן'],
    ['marks of direction within words', 'Var\u061c\u180ega, \u0634\u200e\u0634', 'Varga, \u0634\u0634'],
    ['a lone mark of Arabic', 'Var\u061cga: 1\u061c', 'Varga: 1'],
    ['blanks that look like spaces', 'Ilse\u3164Varga\u2800, 44\u115f, spoke\u3164', 'Ilse Varga, 44, spoke'],
    ['selectors without anything to select', 'Va\ufe0frga\u{e0100} 1\ufe0f', 'Varga 1'],
    ['tags that say something', 'Ilse\u{e0049}\u{e006c} \u{1f3f4}\u{e0067}', 'Ilse \u{1f3f4}'],
    ['shapes of Mongolian elsewhere', 'Il\u180bse', 'Ilse'],
  ])('takes out %s', (_, text, left) => {
    expect(withoutUnseen(text)).toBe(left);
  });

  it.each([
    ['Persian', 'می\u200cخواهم'],
    ['an abbreviation of Arabic', '1445 ه\u200d'],
    ['Hindi and Malayalam', 'क्\u200dष, ന്\u200d, र्\u200cक'],
    ['emoji of several', '👩\u200d🚒 spoke, 🏳\ufe0f\u200d🌈 too'],
    ['emoji and signs that are chosen', '❤\ufe0f ☎\ufe0e 1\ufe0f\u20e3'],
    ['a flag', '\u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
    ['shapes of ideographs', '葛\u{e0100}城, 﨑\ufe00'],
    ['shapes of Mongolian', 'ᠠ\u180eᠠ\u180b'],
    ['marks of direction beside signs', 'שלום (C++\u200e)'],
    ['plain text', 'Ilse Varga, 44, engineer'],
  ])('leaves %s', (_, text) => {
    expect(withoutUnseen(text)).toBe(text);
  });

  it('takes time in proportion to the text, however much of it is not seen', () => {
    const text = '1\u200e\u00ad\u200c'.repeat(500_000);
    expect(withoutUnseen(text).length).toBe(500_000);
  });
});

describe('comparable', () => {
  it('is the same for names that differ in nothing but joiners and selectors', () => {
    expect(comparable('علی\u200cرضا')).toBe(comparable('علیرضا'));
    expect(comparable('葛\u{e0100}城')).toBe('葛城');
  });
});
