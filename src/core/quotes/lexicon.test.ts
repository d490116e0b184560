import { expect, it } from 'vitest';
import { german } from './languages/de.ts';
import { italian } from './languages/it.ts';
import { Grammar, inflect, lexiconOf, lookUp, Noun } from './lexicon.ts';

it('writes out the forms of a paradigm', () => {
  expect(inflect('claim.a', { a: '- s ed ing' })).toEqual(['claim', 'claims', 'claimed', 'claiming']);
  expect(inflect('said', { a: '- s ed ing' })).toEqual(['said']);
});

it('knows a joined noun by its end, also in the genitive', () => {
  const lexicon = lexiconOf(german);
  expect(lookUp(lexicon, 'regierungssprecherin', true)[1] & Noun.roleFemale).toBeTruthy();
  expect(lookUp(lexicon, 'innenministeriums', true)[1] & Noun.organisation).toBeTruthy();
  expect(lookUp(lexicon, 'regierungssprecherin', false)[1]).toBe(0);
});

it('finds verbs in all their forms', () => {
  expect(lookUp(lexiconOf(german), 'betonten', false)[0] & Grammar.speech).toBeTruthy();
});

it('lets a language overrule the common list of first names', () => {
  const andrea = lookUp(lexiconOf(italian), 'andrea', true)[1];
  expect(andrea & Noun.nameMale).toBeTruthy();
  expect(andrea & Noun.nameFemale).toBe(0);
  expect(lookUp(lexiconOf(german), 'andrea', true)[1] & Noun.nameFemale).toBeTruthy();
});
