import { expect, it } from 'vitest';
import { readAnalysis } from '../analysis/read-analysis.fixture.ts';

/** The first name of a text. */
function firstName(lang: string, text: string): string | undefined {
  const a = readAnalysis(text, lang);
  const name = a.mentions.find(({ type, isModifier }) => type === 'name' && !isModifier);
  return name && text.slice(a.tokens[name.nameFrom]?.start, a.tokens[name.to - 1]?.end);
}

it.each([
  ['fr', 'La Fédération des familles rurales a protesté.', 'Fédération des familles rurales'],
  ['fr', 'La Cour suprême a rejeté la plainte.', 'Cour suprême'],
  ['fr', 'Selon le Syndicat national des moniteurs, il neige.', 'Syndicat national des moniteurs'],
  ['es', 'La Confederación de consumidores protestó.', 'Confederación de consumidores'],
  ['it', 'I tassi, dice la Banca centrale europea, scendono.', 'Banca centrale europea'],
  [
    'it',
    'Secondo la Direzione distrettuale antimafia, i capi erano due.',
    'Direzione distrettuale antimafia',
  ],
  ['it', 'La Protezione civile avverte.', 'Protezione civile'],
  ['fr', 'Selon la Haute Autorité de santé, il neige.', 'Haute Autorité de santé'],
  ['fr', 'Le tir, écrit l’Agence spatiale européenne, est reporté.', 'Agence spatiale européenne'],
  [
    'fr',
    'L’aide est bloquée, dit le Comité international de la Croix-Rouge.',
    'Comité international de la Croix-Rouge',
  ],
  [
    'it',
    'Lo dice il Comitato internazionale della Croce Rossa.',
    'Comitato internazionale della Croce Rossa',
  ],
  ['fr', 'La Cour suprême de Paul Roux a rejeté la plainte.', 'Cour suprême'],
])('takes the whole name of a body, in %s: %s', (lang, text, name) => {
  expect(firstName(lang, text)).toBe(name);
});

it.each([
  ['fr', 'La Mairie dézingue le projet.', 'Mairie'],
  ['fr', 'La Ligue a parlé de la neige.', 'Ligue'],
  ['it', 'La Procura archivia tutto il fascicolo.', 'Procura'],
])('ends it before what is no part of it, in %s: %s', (lang, text, name) => {
  expect(firstName(lang, text)).toBe(name);
});
