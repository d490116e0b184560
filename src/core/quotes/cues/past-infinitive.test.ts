import { expect, it } from 'vitest';
import { attributeText } from '../every-language.ts';

it.each([
  ['it', 'Il sindaco Paolo Riva ha chiesto tempo, dopo aver definito il piano «un vero errore».'],
  ['it', 'Dopo aver definito il piano «un vero errore», il sindaco Paolo Riva ha chiesto tempo.'],
  ['fr', 'Le maire Paolo Riva a réclamé du temps, après avoir qualifié le plan de « désastreux pour tous ».'],
  ['es', 'El alcalde Paolo Riva pidió tiempo, después de haber calificado el plan de “error muy grave”.'],
  ['pt', 'O prefeito Paolo Riva pediu tempo, depois de ter chamado o plano de “erro muito grave”.'],
])('gives what an infinitive tells to the subject of its sentence, in %s: %s', (lang, text) => {
  const { quotes } = attributeText(text, { lang });
  expect(quotes.find(({ kind }) => kind !== 'indirect')?.speaker).toBe('Paolo Riva');
});

it.each([
  [
    'it',
    'La regista Irene Galdi racconta di aver scritto la sceneggiatura «in una cucina fredda».',
    'Irene Galdi',
  ],
  ['fr', 'Le maire Marc Roux affirme avoir qualifié le plan de « désastreux pour tous ».', 'Marc Roux'],
])('gives it to whoever says so of himself or herself, in %s: %s', (lang, text, who) => {
  const { quotes } = attributeText(text, { lang });
  expect(quotes.find(({ kind }) => kind !== 'indirect')?.speaker).toBe(who);
});

it('gives nothing to the judge whom somebody is said to have judged', () => {
  const text = 'Marco Testa ha accusato Paolo Riva di aver definito il piano «un vero errore».';
  const { quotes } = attributeText(text, { lang: 'it' });
  expect(quotes.find(({ kind }) => kind !== 'indirect')?.speaker).not.toBe('il piano');
});
