import { expect, it } from 'vitest';
import { readLexicon } from '../lexicon/read-lexicon.fixture.ts';
import { Grammar } from '../lexicon/word-classes.ts';
import { paragraphsOf } from '../marks/paragraphs.ts';
import { findStretches } from '../marks/stretches.ts';
import { tokenise } from './tokens.ts';
import { markParticleVerbs, markSubjunctives, markUnlistedVerbs } from './unlisted-verbs.ts';

/** The words outside quotations that count as verbs of saying only once they have been marked. */
function marked(text: string, lang: string): string[] {
  const lexicon = readLexicon(lang);
  const paragraphs = paragraphsOf(text);
  const tokens = tokenise(text, paragraphs, findStretches(text, paragraphs), lexicon);
  const isSpeech = tokens.map(({ grammar }) => grammar & Grammar.speech);
  markUnlistedVerbs(tokens, lexicon);
  return tokens
    .filter(({ grammar }, i) => grammar & Grammar.speech && !isSpeech[i])
    .map(({ lower }) => lower);
}

it.each([
  ['es', '«Es intolerable», bufó el alcalde.', ['bufó']],
  ['es', '«Es intolerable», bufa Ramón Ortiz.', ['bufa']],
  ['es', '«Es intolerable», bufa de rabia.', []],
  ['es', 'El tren «Alba», pintado de azul, bufó.', []],
  ['es', 'Vio «Alba», maravillosa cinta muda.', []],
  ['it', '«Basta», bercia il sindaco.', ['bercia']],
  ['it', '«Basta», ha berciato il sindaco.', ['berciato']],
  ['fr', '« Assez », rouspète la maire.', ['rouspète']],
  ['pt', '“Chega”, bufou o prefeito.', ['bufou']],
  ['cs', '„Dost,“ rýpla si starostka.', ['rýpla']],
  ['cs', '„Dost,“ kroutí hlavou žena z davu.', ['kroutí']],
  ['pl', '„Dość” – wzdryga się Adam Lis.', []],
  ['ru', '«Хватит», — улыбается тренер.', ['улыбается']],
  ['uk', '«Досить», – хіхікає він.', ['хіхікає']],
  ['uk', '«Зоря» – команда з Луганська.', []],
  ['en', '“Enough,” harrumphed the mayor.', []],
])('in %s: %s', (lang, text, verbs) => {
  expect(marked(text, lang)).toEqual(verbs);
});

/** Returns the words that are marked as verbs in the subjunctive of report. */
function reported(text: string, lang = 'de'): string[] {
  const lexicon = readLexicon(lang);
  const paragraphs = paragraphsOf(text);
  const tokens = tokenise(text, paragraphs, findStretches(text, paragraphs), lexicon);
  const isListed = tokens.map(({ grammar }) => grammar & Grammar.subjunctive);
  markSubjunctives(tokens, lexicon);
  return tokens
    .filter(({ grammar }, i) => grammar & Grammar.subjunctive && !isListed[i])
    .map(({ lower }) => lower);
}

it.each([
  ['An einem solchen Tag brauche er zwei Stunden.', ['brauche']],
  ['Der neue Ausbau nutze dem Land.', ['nutze']],
  ['Damit schade die Ministerin ihrem Amt.', ['schade']],
  ['Sie sagte, dass er viel Geld brauche.', ['brauche']],
  ['Ich brauche das Geld.', []],
  ['Ilse Brandt hat große Freude daran.', []],
  ['Große Freude und viele neue Leute, junge wie alte.', []],
  ['Der Wagen rollte in den Graben.', []],
])('the subjunctive of report is known by its ending and its clause: %s', (text, verbs) => {
  expect(reported(text)).toEqual(verbs);
});

it('a language without such an ending has none', () => {
  expect(reported('El alcalde calle lo sabe.', 'es')).toEqual([]);
});

it.each([
  ['el', 'Θα προβεί σε κατάθεση ψυχής.', ['προβεί']],
  ['el', 'Είπε ότι δεν του αναλογεί μερίδιο.', ['αναλογεί']],
  ['el', 'Ο δήμαρχος προβεί.', []],
])('takes what stands behind a particle of verbs for a verb, in %s: %s', (lang, text, expected) => {
  const lexicon = readLexicon(lang);
  const tokens = tokenise(text, paragraphsOf(text), [], lexicon);
  const isVerb = tokens.map(({ grammar }) => grammar & Grammar.verb);
  markParticleVerbs(tokens, lexicon);
  const found = tokens.filter(({ grammar }, i) => grammar & Grammar.verb && !isVerb[i]);
  expect(found.map(({ lower }) => lower)).toEqual(expected);
});
