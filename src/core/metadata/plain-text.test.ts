import { expect, test } from 'vitest';
import { fold, plainText } from './plain-text.ts';

test('references are decoded, twice encoded ones too', () => {
  expect(plainText('&bdquo;Gr&ouml;&szlig;e&ldquo; &#8211; &#x201C;x&#x201D;')).toBe('„Größe“ – “x”');
  expect(plainText('a&nbsp;b so&shy;ft &Eacute;t&eacute; &ccedil;a &Scaron;&#353; &szlig;&aring;')).toBe(
    'a b soft Été ça Šš ßå',
  );
  expect(plainText('Bread &amp;amp; butter')).toBe('Bread & butter');
  expect(plainText('&unknown; &#0; &#1114112; R&D')).toBe('&unknown; R&D');
});

test('tags go, comparison signs stay', () => {
  expect(plainText('<p>One <b>two</b></p><!-- x -->three')).toBe('One two three');
  expect(plainText('3 < 5 and 7 > 2')).toBe('3 < 5 and 7 > 2');
});

test('white space is folded and invisible characters go', () => {
  expect(plainText('  a\u00a0\n b\u200bc\u00add ')).toBe('a bcd');
});

test('folding leaves letters and digits, without accents', () => {
  expect(fold('«Ça va?» – 2 fois')).toBe('ca va 2 fois');
});
