import { expect, it } from 'vitest';
import { packTraitWords } from './pack-trait-words.ts';
import packed from './trait-table.json';

it('the words of names ship as they are listed: else run npm run pack', () => {
  expect(packed).toEqual(packTraitWords());
});
