import { describe, expect, it } from 'vitest';
import { attributeText } from '../every-language.ts';

const whoSaid = (text: string, lang = 'en'): (string | null)[] => {
  const { quotes, speakers } = attributeText(text, { lang });
  return quotes.map(({ speakerId }) => {
    const speaker = speakers.find(({ id }) => id === speakerId);
    return speaker?.name ?? speaker?.role ?? null;
  });
};

it.each([
  ['«Δεν κοιμάμαι», λέει στην «Ημέρα» στέλεχος μεγάλης τράπεζας.', 'στέλεχος μεγάλης τράπεζας'],
  ['Στο ψήφισμα αναφέρεται ότι «ανοίγει η πόρτα στην αυθαιρεσία».', 'ψήφισμα'],
])(
  'is the first noun that the case of the next leaves, or the document that opens the sentence: %s',
  (text, who) => {
    expect(whoSaid(text, 'el')).toEqual([who]);
  },
);

describe('a source behind a tag', () => {
  it.each([
    ['“The port is ours,” Eva Weber told the settlers, according to a transcript.', 'Eva Weber'],
    ['“Nobody tells us,” one sailor said, per the Harbour Post.', 'one sailor'],
    ['Prosecutors said that Hale “knew everything”, according to the Harbour Post.', 'Prosecutors'],
  ])('only tells where the words were read: %s', (text, who) => {
    expect(whoSaid(text)).toEqual([who]);
  });

  it('is the speaker where nobody else is said to have spoken', () => {
    expect(whoSaid('The captain “knew everything”, according to the Harbour Post.')).toEqual([
      'Harbour Post',
    ]);
  });
});
