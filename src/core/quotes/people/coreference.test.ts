import { describe, expect, it } from 'vitest';
import { attributeText } from '../every-language.ts';

const whoSaid = (text: string): (string | null)[] => {
  const { quotes, speakers } = attributeText(text, { lang: 'en' });
  return quotes
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ speakerId }) => {
      const speaker = speakers.find(({ id }) => id === speakerId);
      return speaker?.name ?? speaker?.role ?? null;
    });
};

describe('whom words for somebody mean', () => {
  it('is the last subject, though a lone word that may be anything stands between', () => {
    const text =
      'Sen. Dale Hurst of Vermont said it was “late”. House leader Rick Lander had called it “dead”. In a post on Zed, he said it was time to “get going”.';
    expect(whoSaid(text)).toEqual(['Dale Hurst', 'Rick Lander', 'Rick Lander']);
  });

  it('is the name that explains one of several, with where that one is from', () => {
    const text = 'Four senators voted yes. One of them, Sen. Dale Hurst of Vermont, said it was “late”.';
    expect(whoSaid(text)).toEqual(['Dale Hurst']);
  });

  it('is nobody whom the next sentence names as the one whom this one is about', () => {
    const text =
      'Carer jailed\nA carer has been jailed after a judge told her she had shown “no remorse”.\nTracy Pellow, 48, took the money. Judge Simon Carrick was unmoved.';
    expect(whoSaid(text)).toEqual(['a judge']);
  });

  it('is one whose first name men and women have', () => {
    const text =
      'Tom Hale said it was “late”. Jody Gell, who drives a van, sits on the board. He said it was “early”.';
    expect(whoSaid(text)).toEqual(['Tom Hale', 'Jody Gell']);
  });

  it('is a person by a rank, which is no part of the name', () => {
    expect(whoSaid('Det Insp Karen Whitlow said it was “rare”.')).toEqual(['Karen Whitlow']);
  });
});
