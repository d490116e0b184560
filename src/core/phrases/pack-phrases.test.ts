import { describe, expect, it } from 'vitest';
import { PHRASES } from './furniture.ts';
import { packPhrases } from './pack-phrases.ts';
import { foldLine } from './phrase-match.ts';
import packed from './phrase-table.json';

const phrases = Object.values(PHRASES).flatMap((lists) => Object.values<readonly string[]>(lists).flat());

describe('the phrases', () => {
  it('are written as lines are folded', () => {
    expect(phrases.filter((phrase) => !phrase || foldLine(phrase) !== phrase)).toEqual([]);
  });

  it('ship as they are listed: else run npm run pack', () => {
    expect(packed).toEqual(packPhrases());
  });
});
