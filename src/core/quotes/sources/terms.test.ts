import { expect, it } from 'vitest';
import { attributeText } from '../every-language.ts';

it.each([
  ['a scare quote', 'The so-called “bridge tax” was dropped.'],
  ['a nickname', 'Tom “The Hammer” Hale won the race.'],
  ['a title of a work', 'Eva Weber played in the film “Gone With the Rain”.'],
  ['a word as a word', 'The word “bridge” has six letters.'],
  ['a name of a programme', 'The network licenses “Morning Harlow” and “Harlow Tonight”.'],
])('does not take %s for a quotation', (_, text) => {
  expect(attributeText(text, { lang: 'en' }).quotes).toEqual([]);
});

it('keeps a short fragment that somebody said', () => {
  expect(attributeText('Tom Hale called the plan “dead”.', { lang: 'en' }).quotes).toHaveLength(1);
});

it('does not take titles in German for quotations', () => {
  expect(
    attributeText('Das Raumschiff „Morgenröte“ startete. Sie las den Roman „Der lange Weg“.', { lang: 'de' })
      .quotes,
  ).toEqual([]);
});

it('takes a judgement in German for one, also behind a noun that names works', () => {
  const found = attributeText('Ralf Kern nannte das Projekt „überfällig“.', { lang: 'de' }).quotes;
  expect(found.map(({ speaker }) => speaker)).toEqual(['Ralf Kern']);
});
