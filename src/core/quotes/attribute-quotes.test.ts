import { describe, expect, it } from 'vitest';
import { attributeText } from './every-language.ts';

const STORY = `Putin calls on Ukraine troops in Russian region to ‘surrender’
MOSCOW: President Vladimir Putin on Friday called on beleaguered Ukrainian troops in the Russian region of Kursk to “surrender” after US President Donald Trump pleaded for their lives.
Russia has mounted a rapid counteroffensive in the western border region over the past week, recapturing much territory that Ukraine had seized in a shock incursion last August. A defeat for Ukraine in Kursk would be a major blow to Kyiv´s plans to use its hold on the region as a bargaining chip in future peace talks with Moscow.
“We are sympathetic to President Trump´s call,” Putin said. “If they lay down their arms and surrender, they will be guaranteed life and dignified treatment,” Putin added in remarks broadcast a day after he held talks with a US envoy on a ceasefire. Trump said “thousands” of Ukrainian troops were “completely surrounded by the Russian military, and in a very bad and vulnerable position”.
“I have strongly requested to President Putin that their lives be spared. This would be a horrible massacre, one not seen since World War II,” he said. Ukraine´s military leadership denied the claims, though President Volodymyr Zelensky conceded his forces faced mounting pressure. “There is no threat of our units being encircled,” Ukraine´s General Staff wrote in a social media statement.`;

const said = (text: string, lang = 'en'): [string, string | null][] =>
  attributeText(text, { lang })
    .quotes.filter((quote) => quote.kind !== 'indirect')
    .map((quote) => [text.slice(quote.start, quote.end).slice(0, 24), quote.speaker]);

describe('a whole story', () => {
  it('ties every quotation to its speaker', () => {
    expect(said(STORY)).toEqual([
      ['surrender', 'Vladimir Putin'],
      ['surrender', 'Vladimir Putin'],
      ['We are sympathetic to Pr', 'Vladimir Putin'],
      ['If they lay down their a', 'Vladimir Putin'],
      ['thousands', 'Donald Trump'],
      ['completely surrounded by', 'Donald Trump'],
      ['I have strongly requeste', 'Donald Trump'],
      ['There is no threat of ou', 'Ukraine´s General Staff'],
    ]);
  });

  it('gives speakers their roles and kinds', () => {
    const { speakers } = attributeText(STORY, { lang: 'en' });
    const known = speakers.map(({ name, role, kind }) => [name, role, kind]);
    expect(known).toContainEqual(['Vladimir Putin', 'President', 'person']);
    expect(known).toContainEqual(['Donald Trump', 'US President', 'person']);
    expect(known).toContainEqual(['Ukraine´s General Staff', null, 'organisation']);
  });

  it('names the cue and the sentence that tie a quotation to its source', () => {
    const { quotes } = attributeText(STORY, { lang: 'en' });
    const last = quotes.filter((quote) => quote.kind !== 'indirect').at(-1);
    expect(last?.cue && STORY.slice(last.cue.start, last.cue.end)).toBe('wrote');
    expect(last?.evidence && STORY.slice(last.evidence.start, last.evidence.end)).toBe(
      '“There is no threat of our units being encircled,” Ukraine´s General Staff wrote in a social media statement.',
    );
  });
});
