import { expect, it } from 'vitest';
import { attributeText } from '../every-language.ts';

/** The last quotation of a text, with who said it by name or description. */
function lastTold(lang: string, text: string): string | null {
  const { quotes, speakers } = attributeText(text, { lang });
  const told = speakers.find(
    ({ id }) => id === quotes.findLast(({ kind }) => kind !== 'indirect')?.speakerId,
  );
  return told?.name ?? told?.role ?? null;
}

it.each([
  [
    'AfD-Kandidat Björn Wolter sprach in Gera. Es war laut. „Das ist absurd“, rief der AfD-Chef.',
    'Björn Wolter',
  ],
  [
    'Erst sprach Eva Brandner (SPD), dann Karl Ritter (CDU). „Das ist falsch“, rief die SPD-Politikerin.',
    'Eva Brandner',
  ],
  [
    'Eva Brandner (SPD) und Lena Stahl (SPD) stritten lange. „Es ist spät“, sagte die SPD-Chefin.',
    'die SPD-Chefin',
  ],
  [
    'Österreichs Trainer Jonas Ritter war zufrieden. Es regnete. „So geht es“, sagte Österreichs Trainer.',
    'Jonas Ritter',
  ],
])('know whom a body or its owner tells: %s', (text, who) => {
  expect(lastTold('de', text)).toBe(who);
});

it.each([
  ['de', '„Das reicht nicht“, sagte eine Sprecherin gegenüber dieser Zeitung.', 'eine Sprecherin'],
  ['de', '„Das reicht nicht“, sagte ein Sprecher der Bahn auf Anfrage.', 'ein Sprecher der Bahn'],
  ['nl', '“Het is een drama”, zei een omwonende tegen de krant.', 'een omwonende'],
])('leave out to whom it was said, in %s: %s', (lang, text, who) => {
  expect(lastTold(lang, text)).toBe(who);
});

it.each([
  [
    'pl',
    '„Marża jest niska” – mówi Monika Frącz.\nKlienci głosują nogami. – To rarytas – ironizuje emeryt spod hali.',
    'emeryt',
  ],
  [
    'cs',
    '„Mluvil s námi,“ dodal Martin Boukal.\nTvořily se kolony. „Došly rohlíky,“ řekla prodavačka z tamní samoobsluhy.',
    'prodavačka',
  ],
])('are somebody new where the text says from where, in %s: %s', (lang, text, who) => {
  expect(lastTold(lang, text)).toBe(who);
});

it('agree with the verb beside them', () => {
  const text = 'Nový kouč\n„Těším se,“ řekl Adam Sýkora.\nJana Malá odešla. „Nejsem hasič,“ prohlásil kouč.';
  expect(lastTold('cs', text)).toBe('Adam Sýkora');
});
