import { expect, it } from 'vitest';
import { attributeText } from '../every-language.ts';

/** Who said the first quotation of a text, by name or description. */
function told(lang: string, text: string): string | null {
  const { quotes, speakers } = attributeText(text, { lang });
  const speaker = speakers.find(({ id }) => id === quotes[0]?.speakerId);
  return speaker?.name ?? speaker?.role ?? null;
}

it.each([
  [
    'pt',
    '“A seca é a pior”, afirmou a coordenadora do centro de desastres do Ceará Lúcia Prado.',
    'Lúcia Prado',
  ],
])('lead from an office to the name that ends its phrase, in %s: %s', (lang, text, who) => {
  expect(told(lang, text)).toBe(who);
});

it.each([
  ['de', '„Er schweigt“, sagte die Anwältin von Karl Weber.', 'die Anwältin von Karl Weber'],
  ['it', '«Aspettiamo», dice la madre di Lucia Neri.', 'la madre di Lucia Neri'],
])('do not where a preposition says whose it is, in %s: %s', (lang, text, who) => {
  expect(told(lang, text)).toBe(who);
});

it('lead over a second office to the name', () => {
  const text = '„Gut“, sagte der Leiter der Bank und frühere Vorstand von Acme, Jens Kern, am Montag.';
  expect(told('de', text)).toBe('Jens Kern');
});
