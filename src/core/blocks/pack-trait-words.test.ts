import { expect, it } from 'vitest';
import { packTraitWords } from './pack-trait-words.ts';
import packed from './trait-table.json';

it('the words of names ship as they are listed: else run node bench/pack-words.mjs', () => {
  expect(packed).toEqual(packTraitWords());
});
