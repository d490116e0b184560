import { expect, it } from 'vitest';
import { attributeText } from '../every-language.ts';

it.each([
  ['fr', 'Le maire, Paul Astier, a salué Yves Morel. Ce dernier a répondu : « Je reste. »', 'Yves Morel'],
  [
    'fr',
    'Anne Roux a critiqué Paul Astier. L’intéressé hausse les épaules. « Je reste ici. »',
    'Paul Astier',
  ],
  ['it', 'Il sindaco Paolo Riva ha accusato Marco Testa. Quest’ultimo ha detto: «Resto qui».', 'Marco Testa'],
  ['es', 'Ana Ruiz criticó a Pedro Salas. Este último respondió: «Me quedo aquí».', 'Pedro Salas'],
])('takes up whoever was named last, in %s: %s', (lang, text, who) => {
  const { quotes } = attributeText(text, { lang });
  expect(quotes.find(({ kind }) => kind === 'direct')?.speaker).toBe(who);
});

it.each([
  [
    'it',
    'Samuel Adeyemi segna due gol. «Il pallone lo porto a casa», scherza il nigeriano.',
    'Samuel Adeyemi',
  ],
  ['es', 'Pedro Salas ganó la carrera. «Ha sido duro», admitió el argentino.', 'Pedro Salas'],
  ['es', 'Ana Ruiz calló. Pedro Salas ganó. El argentino le dio las gracias: «Ha sido duro».', 'Pedro Salas'],
])('takes where somebody comes from for a noun, in %s: %s', (lang, text, who) => {
  const { quotes } = attributeText(text, { lang });
  expect(quotes.find(({ kind }) => kind === 'direct')?.speaker).toBe(who);
});

it.each([
  ['it', 'Marco Testa ha taciuto. Uno dei vicini ricorda la sera: «Era tardi».', 'Uno dei vicini'],
  ['it', 'Marco Testa ha taciuto. «Era tardi, molto», secondo una delle ragazze.', 'una delle ragazze'],
  ['fr', 'Paul Astier s’est tu. L’une des voisines raconte : « Il était tard. »', 'L’une des voisines'],
  ['fr', 'Paul Astier s’est tu. « Il était tard », lance l’un d’eux.', 'l’un d’eux'],
  ['pt', 'Paulo Reis calou-se. Um dos vizinhos contou: “Era muito tarde”.', 'Um dos vizinhos'],
])('knows one of several from whoever spoke before, in %s: %s', (lang, text, who) => {
  const { quotes, speakers } = attributeText(text, { lang });
  const quote = quotes.find(({ kind }) => kind !== 'indirect');
  expect(speakers.find(({ id }) => id === quote?.speakerId)?.role).toBe(who);
});

it.each([
  ['it', 'Dello stesso avviso Paola Riva, vicepresidente: «Il Sud non può aspettare».', 'Paola Riva'],
  ['it', 'L’economista premio Nobel Paolo Riva avverte: «È tardi, molto».', 'Paolo Riva'],
])('knows the name from the words before it, in %s: %s', (lang, text, who) => {
  const { quotes } = attributeText(text, { lang });
  expect(quotes.find(({ kind }) => kind === 'direct')?.speaker).toBe(who);
});
