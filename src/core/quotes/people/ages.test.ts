import { expect, it } from 'vitest';
import { attributeText } from '../every-language.ts';

/** Who said the last quotation of a text, by name or description. */
function lastTold(lang: string, text: string): string | null {
  const { quotes, speakers } = attributeText(text, { lang });
  const told = speakers.find(({ id }) => id === quotes.at(-1)?.speakerId);
  return told?.name ?? told?.role ?? null;
}

it.each([
  [
    'en',
    'Daniel Okafor, 36, ran on. Fiona Barr had told him to stop.\n“I could not hear her,” the 36-year-old laughed.',
    'Daniel Okafor',
  ],
  [
    'de',
    'Jens Wollmann (26) siegte. Ralf Bender sah zu.\n„Ich bin froh“, sagte der 26-Jährige.',
    'Jens Wollmann',
  ],
  [
    'it',
    'Anna Riva, 28 anni, ha visto tutto. Paolo Sala no.\nLa 28enne non vuole vendetta: «Chiedo solo la verità».',
    'Anna Riva',
  ],
])('tell who is meant, in %s: %s', (lang, text, who) => {
  expect(lastTold(lang, text)).toBe(who);
});

it('tell who is not meant', () => {
  const text = 'Jens Wollmann siegte. Ralf Bender (61) sah zu.\n„Ich bin froh“, sagte der 26-Jährige.';
  expect(lastTold('de', text)).not.toBe('Ralf Bender');
});
