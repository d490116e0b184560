import { describe, expect, it } from 'vitest';
import { attributeText } from '../every-language.ts';

const whoSaid = (text: string, lang = 'en'): (string | null)[] => {
  const { quotes, speakers } = attributeText(text, { lang });
  return quotes.map(({ speakerId }) => {
    const speaker = speakers.find(({ id }) => id === speakerId);
    return speaker?.name ?? speaker?.role ?? null;
  });
};

describe('the name of a body', () => {
  it.each([
    ['The Office for Harbour Statistics said “prices have risen”.', 'Office for Harbour Statistics'],
    ['The Department for Fishing said it would review the rules.', 'Department for Fishing'],
    ['The Council on Northern Relations said talks had failed.', 'Council on Northern Relations'],
    [
      'The Royal Society for the Protection of Seals said numbers had fallen.',
      'Royal Society for the Protection of Seals',
    ],
    [
      'The Centers for Rust Control and Prevention said two ships had sunk.',
      'Centers for Rust Control and Prevention',
    ],
    [
      'The Department for Trade, Fishing and Coastal Strategy said the port would close.',
      'Department for Trade, Fishing and Coastal Strategy',
    ],
  ])('goes on with what it is for: %s', (text, name) => {
    expect(whoSaid(text)[0]).toBe(name);
  });

  it('ends before another one', () => {
    const text = 'Harbex is a maker of ropes. The Department for Fishing and Harbex said they would talk.';
    expect(whoSaid(text)).toEqual(['Department for Fishing and Harbex']);
    expect(whoSaid('The Ministry of Fishing told Harbex on Monday it would pay.')).toEqual([
      'Ministry of Fishing',
    ]);
  });
});

describe('who speaks with "and" before the verb', () => {
  it.each([
    ['A commission on noise and light found that “nobody sleeps”.', 'A commission on noise and light'],
    ['Residents of Arden, Brookham and Coldry say they now live in fear.', 'Residents of Arden'],
    ['Eva Weber and her deputy said they would stay.', 'Eva Weber and her deputy'],
  ])('is nobody who only completes the phrase before: %s', (text, who) => {
    expect(whoSaid(text)[0]).toContain(who);
  });
});

it.each([
  [
    'es',
    'La Organización para la Pesca y el Desarrollo Costeros lamentó «los retrasos».',
    'Organización para la Pesca y el Desarrollo Costeros',
  ],
  [
    'fr',
    'La Ligue pour la Défense des Phoques dénonce « un scandale ».',
    'Ligue pour la Défense des Phoques',
  ],
])('goes on so where adjectives follow, in %s: %s', (lang, text, name) => {
  expect(whoSaid(text, lang)).toEqual([name]);
});
