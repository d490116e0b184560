import { expect, it } from 'vitest';
import { attributeAnyStory } from '../../src/core/quotes/every-language.ts';
import { shownQuotes } from './shown-quotes.ts';

const shown = (text: string, lang = 'en'): [string, string | null][] => {
  const { quotes, speakers } = shownQuotes({ text, lang }, attributeAnyStory);
  return quotes.map(({ span, speakerId }) => [
    text.slice(...span),
    speakers.find(({ id }) => id === speakerId)?.name ?? null,
  ]);
};

it('gives the words of a quotation, in the offsets of the text, with the name that is shown', () => {
  const text = 'The quay is shut\n\n  “It froze,” said Ida Holm, the mayor. “We wait!”';
  expect(shown(text)).toEqual([
    ['It froze', 'Ida Holm'],
    ['We wait!', 'Ida Holm'],
  ]);
});

it('takes a quotation around a tag for one stretch', () => {
  expect(shown('« Nous partons demain, a déclaré Marie Martin. Il le faut bien. »', 'fr')).toEqual([
    ['Nous partons demain, a déclaré Marie Martin. Il le faut bien', 'Marie Martin'],
  ]);
});

it('leaves out the brackets that Chinese and Japanese papers quote with', () => {
  expect(shown('「橋は来年開きます」と田中一郎市長は述べた。', 'ja').map(([words]) => words)).toEqual([
    '橋は来年開きます',
  ]);
});
