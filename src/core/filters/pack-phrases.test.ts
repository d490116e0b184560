import { describe, expect, it } from 'vitest';
import { packPhrases } from './pack-phrases.ts';
import { foldLine } from './phrase-match.ts';
import packed from './phrase-table.json';
import { NOTICES, PHRASES } from './phrases.ts';

const phrases = Object.values({ ...PHRASES, ...NOTICES }).flatMap((list) =>
  list.split('|').map((phrase) => phrase.trim()),
);

describe('the phrases', () => {
  it('are written as lines are folded', () => {
    expect(phrases.filter((phrase) => foldLine(phrase) !== phrase)).toEqual([]);
  });

  it('ship as they are listed: else run node bench/pack-words.mjs', () => {
    expect(packed).toEqual(packPhrases());
  });
});
