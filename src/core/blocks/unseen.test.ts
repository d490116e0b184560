import { describe, expect, it } from 'vitest';
import { withoutUnseen } from './unseen.ts';

describe('withoutUnseen', () => {
  it.each([
    ['soft hyphens and spaces of no width', 'Salt\u00admarsh\u200b Cou\u2060rier\ufeff', 'Saltmarsh Courier'],
    ['overrides of direction', 'Var\u202eag\u202c', 'Varag'],
    ['embeddings and isolates', '\u2067Ilse\u2069 \u202aVarga\u202c', 'Ilse Varga'],
    ['joiners beside Latin, Greek and Cyrillic letters', 'Il\u200dse \u200cПе\u200dтр', 'Ilse Петр'],
    ['invisible operators', 'a\u2062b', 'ab'],
  ])('takes out %s', (_, text, left) => {
    expect(withoutUnseen(text)).toBe(left);
  });

  it.each([
    ['Persian', 'می\u200cخواهم'],
    ['emoji of several', '👩\u200d🚒 spoke'],
    ['marks of direction', 'שלום (C++\u200e)'],
    ['plain text', 'Ilse Varga, 44, engineer'],
  ])('leaves %s', (_, text) => {
    expect(withoutUnseen(text)).toBe(text);
  });
});
