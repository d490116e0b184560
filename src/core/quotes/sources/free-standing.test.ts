import { describe, expect, it } from 'vitest';
import { attributeText } from '../every-language.ts';

const speakers = (text: string, lang: string) =>
  attributeText(text, { lang }).quotes.map(({ speaker }) => speaker);

describe('a quotation that is a sentence of its own', () => {
  it.each([
    ['nl', 'Jan Petter sprak donderdag. Hij glimlachte. ‘Dat zegt meer over hen dan over u.’', 'Jan Petter'],
    [
      'fr',
      'Anne Roy est arrivée lundi. Mme Roy hausse les épaules. « Mon père était marin. Voilà tout. »',
      'Anne Roy',
    ],
    ['en', 'Eva Weber came late. Weber shrugged. “It will be done one day, I hope.”', 'Eva Weber'],
  ])('is given to whom the sentence before is about (%s)', (lang, text, speaker) => {
    expect(speakers(text, lang)).toEqual([speaker]);
  });

  it('is given to whom a pronoun behind “according to” means there', () => {
    const text =
      'Woordvoerder Tim Bakker zweeg. Volgens hem staat de minister de boeren te woord. ‘Dat is de plek, namelijk.’';
    expect(speakers(text, 'nl').at(-1)).toBe('Tim Bakker');
  });

  it('is not given to a thing, nor across paragraphs', () => {
    expect(
      speakers('Eva Weber came late. The bridge is old. “It will be done one day, I hope.”', 'en'),
    ).not.toEqual(['bridge']);
  });
});
