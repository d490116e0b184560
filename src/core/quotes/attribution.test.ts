import { describe, expect, it } from 'vitest';
import type { AttributedQuote } from '../types.ts';
import { attributeText } from './every-language.ts';

interface Answer {
  words: string;
  source: string | null;
  speaker: string | null;
  kind: string;
}

function answers(text: string): Answer[] {
  const part = (span: AttributedQuote['source']): string | null => span && text.slice(span.start, span.end);
  return attributeText(text, { lang: 'en' }).quotes.map((quote) => ({
    words: text.slice(quote.start, quote.end),
    source: part(quote.source),
    speaker: quote.speaker,
    kind: quote.kind,
  }));
}
const quoted = (text: string): Answer[] => answers(text).filter((answer) => answer.kind !== 'indirect');
const speakers = (text: string): (string | null)[] => quoted(text).map((answer) => answer.speaker);

describe('where the source stands', () => {
  it.each([
    ['before', 'Eva Weber said, “We will rebuild the bridge by spring.”'],
    ['after', '“We will rebuild the bridge by spring,” said Eva Weber, the mayor of Harlow.'],
    ['after, in its own order', '“We will rebuild the bridge by spring,” Eva Weber told Tom Hale.'],
    ['in the middle', '“We will rebuild,” Eva Weber said, “and we will do it by spring.”'],
    ['after a colon', 'Eva Weber told reporters: “We will rebuild the bridge.”'],
    ['after a dash', '“Nobody asked us about the bridge.” — Eva Weber'],
    ['after "according to"', 'According to Eva Weber, the bridge is “a disgrace”.'],
    ['with a participle', 'Eva Weber stormed out of the meeting, calling the plan “a disgrace”.'],
    ['with a phrase between', 'In a statement on Monday, Eva Weber called it “a sad day for Harlow”.'],
    ['far from its verb', 'Eva Weber, who was elected last year, said: “We will rebuild.”'],
    ['before an apposition', 'Eva Weber, a writer for The Harlow Post, said the bill was “dead”.'],
    ['before a bracket', 'Sen. Eva Weber (D-Wis.) said the bill was “dead on arrival”.'],
    ['in the passive', 'Tom Hale was told by Eva Weber that he was “finished”.'],
    ['in a headline', 'Eva Weber: ‘We will rebuild the bridge’'],
    ['before others, too', 'Eva Weber, and other critics of the plan, claim it is “a disgrace”.'],
    ['after "in the words of"', 'The bridge, in the words of Eva Weber, is “a disgrace”.'],
    ['before what is reported', 'Eva Weber said the firm had lied, and insisted it was “a disgrace”.'],
    ['in a clause of its own', 'The mayor left early, with Eva Weber saying the plan was “a disgrace”.'],
  ])('%s', (_, text) => {
    expect(new Set(speakers(text))).toEqual(new Set(['Eva Weber']));
  });

  it('is carried over to the second half of a quotation and to the next one', () => {
    expect(
      speakers('“We will rebuild,” Eva Weber said. “It will be done by spring.” Tom Hale left.'),
    ).toEqual(['Eva Weber', 'Eva Weber']);
  });

  it('is one for a quotation of several paragraphs', () => {
    const text =
      'Eva Weber spoke.\n“It takes time,” she said. “A long time.\n“It will be done.\n“It will be fine.”\nTom Hale clapped.';
    expect(speakers(text)).toEqual(['Eva Weber', 'Eva Weber', 'Eva Weber', 'Eva Weber']);
  });

  it('is the nearest subject, not the nearest name', () => {
    expect(speakers('Tom Hale said of Eva Weber: “She is the best mayor we ever had.”')).toEqual([
      'Tom Hale',
    ]);
    expect(speakers('A spokesman for Eva Weber said the plan was “dead”.')).toEqual([null]);
    expect(speakers('A poll conducted by Harlow Bank found that the plan was “dead”.')).toEqual([null]);
  });

  it('is whoever says it right before the colon, among many others', () => {
    expect(
      speakers(
        'The firm’s chief executive, Tom Hale, said: “No.” Lena Fisk, a lawyer for the family, said: “They are sad.” Paul Roe, now a consultant, told reporters at the gate: “Yes.”',
      ),
    ).toEqual(['Tom Hale', 'Lena Fisk', 'Paul Roe']);
  });

  it('is one of several whose name a pronoun leads to', () => {
    expect(speakers('One of the organisers, Lena Fisk, called it “a joy”.')).toEqual(['Lena Fisk']);
  });

  it('is the body that a relative clause is about, not who heads it', () => {
    expect(
      speakers(
        'Eva Weber is the head of the Harlow Aid Group in Turkey, which says it wants to “protect the poor”.',
      ),
    ).toEqual(['Harlow Aid Group']);
  });

  it('is the one of two namesakes whose surname has no particle either', () => {
    const text =
      'Omar Hassan Amer agreed. Sadeq Abu Amer did not. Abu Amer left. “There are rules,” said Amer.';
    expect(speakers(text)).toEqual(['Omar Hassan Amer']);
  });

  it('is not the place that a report opens with', () => {
    expect(
      speakers(
        'OSLO: President Ivan Petrov on Friday called on the rebels to “surrender” after a long siege.',
      ),
    ).not.toContain('OSLO');
  });

  it('is none where the text names none', () => {
    expect(quoted('The bridge was closed for good.\n“Nobody asked us about the bridge.”')).toMatchObject([
      { words: 'Nobody asked us about the bridge.', source: null, speaker: null },
    ]);
  });
});

describe('direct, mixed and indirect', () => {
  it('tells them apart', () => {
    const text =
      'Eva Weber said the bridge would open in spring. The old one was “a disgrace”, she said. “We will rebuild it,” she added.';
    expect(answers(text).map((answer) => [answer.kind, answer.words])).toEqual([
      ['indirect', 'the bridge would open in spring'],
      ['mixed', 'a disgrace'],
      ['direct', 'We will rebuild it,'],
    ]);
  });

  it('gives the words of an indirect statement their source', () => {
    const text = 'Tom Hale has warned that the bridge could collapse.';
    expect(answers(text)).toMatchObject([
      { kind: 'indirect', words: 'that the bridge could collapse', speaker: 'Tom Hale' },
    ]);
  });

  it('keeps the fragments of one sentence apart', () => {
    expect(
      quoted('Tom Hale said the plan was “weak”, “late” and “far too expensive”.').map((a) => a.kind),
    ).toEqual(['mixed', 'mixed', 'mixed']);
  });
});

describe('quotations inside quotations', () => {
  it.each([
    ['Tom Hale told the court: “She said to me, ‘Leave now,’ and I left,” and sat down.', 'Tom Hale'],
    ['“My mother always told me, ‘Never give up,’” Eva Weber said.', 'Eva Weber'],
    ['\'He shouted "Run!" and we ran,\' Eva Weber said.', 'Eva Weber'],
  ])('belong to the one who quotes: %s', (text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });
});

describe('headlines and captions', () => {
  it.each([
    ['Anna Berg: “We had no choice”\nThe mayor defended the closure.', 'Anna Berg'],
    ['“We had no choice”: Anna Berg on the closure\nThe mayor defended it.', 'Anna Berg'],
    ['‘We had no choice,’ says Anna Berg\nThe mayor defended it.', 'Anna Berg'],
    ['The old bridge in June. “It was a landmark,” Anna Berg said. Photo: Tom Hale', 'Anna Berg'],
  ])('%s', (text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });
});

it('gives words that a tag of the lead gives to somebody described to nobody whom the headline names', () => {
  const text =
    "Harlow suspect 'had history of illness'\nA suspect had a “history of illness”, police said. It rained.";
  expect(speakers(text).at(-1)).toBeNull();
});

describe('shortened quotations', () => {
  const WHOLE =
    'It rained.\nIt was cold.\n“We will certainly never close the old bridge for good,” Anna Berg said.';
  it.each([
    ['in a headline', `“We will never close the bridge”: a town on its river\n${WHOLE}`],
    [
      'as a subhead',
      `Harlow stays open\nThe town met on Monday.\n${WHOLE}\n“We will never close the bridge”\nIt was late.`,
    ],
  ])('have the speaker of the whole one %s', (_, text) => {
    expect(speakers(text)).toEqual(['Anna Berg', 'Anna Berg']);
  });

  it('are none with other words', () => {
    expect(speakers(`“We may yet sell the bridge”: a town on its river\n${WHOLE}`)).toEqual([
      null,
      'Anna Berg',
    ]);
  });
});

describe('shortened quotations in scripts whose words are joined', () => {
  const told = (text: string, lang: string): (string | null)[] =>
    attributeText(text, { lang }).quotes.flatMap(({ kind, speaker }) =>
      kind === 'indirect' ? [] : [speaker],
    );

  it.each([
    [
      'ko',
      '집값 동결…“상승세 지켜봐야”\n이창영 총재는 “집값 상승세가 꺾였는지 지켜봐야 한다”고 말했다.',
      '이창영',
    ],
    [
      'ja',
      '工事見送り　「町の負担は限界」\n　佐藤浩町長は「町と住民の負担はもう限界に来ている」と述べた。',
      '佐藤浩',
    ],
  ])('are compared letter by letter in %s', (lang, text, speaker) => {
    expect(told(text, lang)).toEqual([speaker, speaker]);
  });
});

describe('nouns of saying', () => {
  it.each([
    ['In a statement by Anna Berg, the plan was called “absurd and wrong”.', 'Anna Berg'],
    ['Anna Berg rejected the plan. Her claim that it was “stolen from the poor” was false.', 'Anna Berg'],
  ])('%s', (text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });
});

describe('words of an indirect statement', () => {
  const indirect = (text: string): string[] =>
    answers(text)
      .filter(({ kind }) => kind === 'indirect')
      .map(({ words }) => words);

  it.each([
    [
      'begin with their subject',
      'The couple announced on Monday they had left the old bridge.',
      ['they had left the old bridge'],
    ],
    [
      'begin with all of it',
      'Mayor Eva Weber said police and firefighters would go on with the search.',
      ['police and firefighters would go on with the search'],
    ],
    [
      'leave out who was told',
      'Eva Weber told reporters they would rebuild the bridge by spring.',
      ['they would rebuild the bridge by spring'],
    ],
    [
      'are not those of the source after its verb',
      'The jobs are back after massive losses in recent decades, said Anna Berg, who heads the Alliance for Makers, a group that has applauded the tariffs.',
      ['The jobs are back after massive losses in recent decades'],
    ],
    [
      'end where another takes over',
      'Experts suggested that the cladding made it worse, but the mayor, Eva Weber, said that the cause was still unknown.',
      ['that the cladding made it worse', 'that the cause was still unknown'],
    ],
  ])('%s', (_what, text, words) => {
    expect(indirect(text)).toEqual(words);
  });

  it.each([
    ['Lund added 25 points.'],
    ['Holm scored 31 points and Lund added 25 points and nine rebounds in the second half.'],
    ['Weber added 12 names to the list and left.'],
    ['The agency added 12 votes to the count.'],
    ['Shares added 3.5 percent in early trading.'],
    ['Holm wrote three letters to the council.'],
    ['Weber posted 31 victories in two seasons.'],
    ['Holm added fuel to the fire, which nobody had asked for.'],
  ])('are none where the verb tells of a deed: %s', (text) => {
    expect(indirect(text)).toEqual([]);
  });

  it.each([
    ['Holm added that 25 points were not enough.', 'that 25 points were not enough'],
    ['Holm added 25 points would not be enough.', '25 points would not be enough'],
    ['Holm wrote that the quay was not safe.', 'that the quay was not safe'],
    ['Weber posted on Monday that the quay was shut.', 'that the quay was shut'],
    ['Officials reported 300 cases of measles on Monday.', '300 cases of measles on Monday'],
    ['Lund promised 500 new jobs for the harbour.', '500 new jobs for the harbour'],
    ['The ministry said 300 people had been hurt.', '300 people had been hurt'],
  ])('may be or hold a quantity: %s', (text, words) => {
    expect(indirect(text)).toEqual([words]);
  });
});

describe('interviews', () => {
  it('reads labels as sources', () => {
    const text =
      'Eva Weber met Tom Hale.\nHALE: Will it be rebuilt?\nWEBER: Yes, by spring.\nHALE: Who pays?';
    expect(speakers(text)).toEqual(['Tom Hale', 'Eva Weber', 'Tom Hale']);
  });

  it('gives questions to a speaker without a name, and leaves answers open where nobody is named', () => {
    const text = 'Q: Will the bridge be rebuilt?\nA: Yes, by spring.\nQ: Who pays?';
    expect(quoted(text)).toMatchObject([
      { words: 'Will the bridge be rebuilt?', source: 'Q', speaker: null },
      { words: 'Yes, by spring.', source: 'A', speaker: null },
      { words: 'Who pays?', source: 'Q', speaker: null },
    ]);
    const { quotes, speakers: found } = attributeText(text, { lang: 'en' });
    expect(found).toMatchObject([{ name: null, role: 'Q', kind: 'unnamed' }]);
    expect(quotes.map((quote) => quote.speakerId)).toEqual(['s0', null, 's0']);
  });

  it('gives answers to the one whom the text has named before', () => {
    const text =
      'Mayor Eva Weber met The Herald.\nQ: Will the bridge be rebuilt?\nA: Yes, by spring.\nQ: Who pays?\nA: The city.';
    expect(speakers(text)).toEqual([null, 'Eva Weber', null, 'Eva Weber']);
  });

  it('reads a paper and a name as labels, and finds nothing else in their lines', () => {
    const text =
      'The Harlow Post: Who pays?\nEva Weber: The city.\nThe Harlow Post: When?\nEva Weber: By spring.';
    expect(answers(text).map(({ speaker }) => speaker)).toEqual([
      'Harlow Post',
      'Eva Weber',
      'Harlow Post',
      'Eva Weber',
    ]);
  });

  it('takes three people who each speak once for speakers', () => {
    const text =
      'What they say.\nEva Weber: We will rebuild it.\nMayor Hale: It will be costly.\nAnna Berg: By spring, I hope.';
    expect(speakers(text)).toEqual(['Eva Weber', 'Hale', 'Anna Berg']);
  });

  it.each([
    [
      'terms',
      'Snake Plant: A favourite that is nearly indestructible.\nZZ Plant: It tolerates very low light.\nChinese Evergreen: It does well in low light.\nHeart Philodendron: It comes in many shapes.',
    ],
    [
      'products',
      'StoreBase: It is great for small work, but not for more.\nDuckTable: It offers good performance.\nLiteRows: It excels for smaller tables.',
    ],
    [
      'headings that come again',
      'Best For: Small gardens.\nGrown Since: It came to us long ago.\nBest For: Large gardens.\nGrown Since: Nobody knows.',
    ],
    ['a headline', 'Houseplant Lighting Guide: Low Light\nSome plants need no sun.'],
  ])('does not take a list of %s for an interview', (_what, text) => {
    expect(answers(text)).toEqual([]);
  });

  it('does not take one label for an interview', () => {
    expect(quoted('Note: The bridge is closed.\nIt will open in spring.')).toEqual([]);
  });
});
