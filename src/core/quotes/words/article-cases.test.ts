import { expect, it } from 'vitest';
import { readAnalysis } from '../analysis/read-analysis.fixture.ts';
import { Noun } from '../lexicon/word-classes.ts';

/** Returns the words that are marked as no subject. */
function oblique(text: string): string[] {
  const { tokens } = readAnalysis(text, 'el');
  return tokens.filter(({ noun }) => noun & Noun.oblique).map(({ start, end }) => text.slice(start, end));
}

it('marks what agrees with an article of another case, and stops at a name that does not', () => {
  expect(oblique('Μίλησε η εκπρόσωπος της μικτής Επιτροπής Όντρα Βίλμαν.')).toEqual([
    'της',
    'μικτής',
    'Επιτροπής',
  ]);
});

it('marks nothing before a verb: the article is a pronoun there', () => {
  expect(oblique('Τον διαψεύδει ο Ρήγας.')).toEqual([]);
});

it('takes an article for a possessive before a first name in the case of a subject', () => {
  expect(oblique('Ήρθε ο σύζυγός της Γιώργος.')).toEqual([]);
});
