import { expect, it } from 'vitest';
import { attributeText } from '../every-language.ts';

const told = (text: string): (string | null)[] => {
  const { quotes, speakers } = attributeText(text, { lang: 'el' });
  return quotes
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ speakerId }) => {
      const speaker = speakers.find(({ id }) => id === speakerId);
      return speaker?.name ?? speaker?.role ?? null;
    });
};

it.each([
  ['Έκλεισε η τράπεζα, με τον διοικητή Νίκο Λύκο να επισημαίνει ότι «δεν γινόταν αλλιώς».', ['Νίκος Λύκος']],
  ['Έκλεισε η τράπεζα, με την πρόεδρό της, Άννα Λύκου, να μη μιλά για «λάθος».', ['Άννα Λύκου']],
  [
    'Ψηφίστηκε ο νόμος, με την κυβέρνηση να κάνει λόγο για «τη μεγάλη αλλαγή της χρονιάς» και την αντιπολίτευση να απαντά ότι «είναι μια μεγάλη απάτη».',
    ['κυβέρνηση', 'αντιπολίτευση'],
  ],
])('gives words to the subject that a preposition brings in: %s', (text, who) => {
  expect(told(text)).toEqual(who);
});
