import { expect, it } from 'vitest';
import { attributeText } from '../every-language.ts';

it.each([
  ['a scare quote', 'The so-called “bridge tax” was dropped.'],
  ['a nickname', 'Tom “The Hammer” Hale won the race.'],
  ['a title of a work', 'Eva Weber played in the film “Gone With the Rain”.'],
  ['a word as a word', 'The word “bridge” has six letters.'],
  ['a name of a programme', 'The network licenses “Morning Harlow” and “Harlow Tonight”.'],
])('does not take %s for a quotation', (_, text) => {
  expect(attributeText(text, { lang: 'en' }).quotes).toEqual([]);
});

it('keeps a short fragment that somebody said', () => {
  expect(attributeText('Tom Hale called the plan “dead”.', { lang: 'en' }).quotes).toHaveLength(1);
});

it('does not take titles in German for quotations', () => {
  expect(
    attributeText('Das Raumschiff „Morgenröte“ startete. Sie las den Roman „Der lange Weg“.', { lang: 'de' })
      .quotes,
  ).toEqual([]);
});

it('takes a judgement in German for one, also behind a noun that names works', () => {
  const found = attributeText('Ralf Kern nannte das Projekt „überfällig“.', { lang: 'de' }).quotes;
  expect(found.map(({ speaker }) => speaker)).toEqual(['Ralf Kern']);
});

it('takes a clause for one that fills the headline, or stands behind its colon', () => {
  const body = 'Nach dem Spiel sprach Trainer Jens Vogel von Glück.';
  const words = (headline: string) => {
    const text = `${headline}\n${body}`;
    return attributeText(text, { lang: 'de' }).quotes.map(({ start, end }) => text.slice(start, end));
  };
  expect(words('„Das war ein gutes Jahr“')).toEqual(['Das war ein gutes Jahr']);
  expect(words('Vogel vor dem Aus: „Wir haben Zeit“')).toEqual(['Wir haben Zeit']);
  expect(words('„Morgenröte“')).toEqual([]);
});

it('takes few words for a quotation where a pronoun and a verb of saying are behind them', () => {
  const text = 'Ο Πέτρος Λύκος ζει στην Πάτρα. «Μάνα, έλα εδώ», της λέει στο τηλέφωνο.';
  expect(attributeText(text, { lang: 'el' }).quotes.map(({ speaker }) => speaker)).toEqual(['Πέτρος Λύκος']);
});

it.each([
  ['el', 'Ο τεχνικός του «Φοίβου» Πέτρος Λύκος μίλησε στους παίκτες.'],
  ['ru', 'Собеседник «Речного вестника» рассказал о сделке.'],
])('takes no name between marks behind a noun or an article for a quotation, in %s: %s', (lang, text) => {
  expect(attributeText(text, { lang }).quotes.filter(({ kind }) => kind !== 'indirect')).toEqual([]);
});

it('keeps few words behind a noun of saying', () => {
  const text = 'Ο Πάνος Σήφης έφυγε. Έστειλε το μήνυμα «Καμία ανοχή».';
  expect(attributeText(text, { lang: 'el' }).quotes).toHaveLength(1);
});
