import type { Analysis } from '../analysis/analysis.ts';
import { ANY_TITLE, GIVEN_NAME, Grammar, Noun, SPEAKING_NOUN } from '../lexicon/word-classes.ts';
import { isOblique } from '../mentions/case.ts';
import type { Mention } from '../mentions/mention.ts';
import { hasNoun } from '../words/tokens.ts';

/** Tells whether a noun phrase can do something: a name of no place, or a noun for people, bodies or documents. */
export function canAct(a: Analysis, mention: Mention, nouns = SPEAKING_NOUN | ANY_TITLE): boolean {
  const head = a.tokens[mention.head];
  if (!head || head.stretch >= 0 || head.grammar & Grammar.relative) return false;
  // "나 의원": a family name as well
  if (head.grammar & Grammar.firstOrSecond && mention.type !== 'name') return false;
  if (isOblique(a, mention)) return false;
  if (mention.type === 'description') return mention.isJoint === true || (head.noun & nouns) !== 0;
  // without capitals only what the text shows to be a person's is a name: 長崎
  if (mention.type === 'pronoun' || !a.lexicon.data.hasCapitals) return true;
  if (head.noun & Noun.time || isDay(a, mention)) return false;
  return !(head.noun & Noun.place) || isBodyOfPlace(a, mention) || isSurname(a, mention);
}

/** "[Dia] Mundial do Refugiado", "[Giornata] della Memoria": where adjectives follow their noun, a name that begins with a time. */
const isDay = (a: Analysis, { nameFrom, head }: Mention): boolean =>
  a.lexicon.data.adjectivesFollow &&
  head > nameFrom &&
  hasNoun(a.tokens, nameFrom, Noun.time) &&
  !hasNoun(a.tokens, nameFrom, GIVEN_NAME);

/** "Audiencia Provincial de Cáceres": where adjectives follow their noun, the name of a body that ends with its place. */
const isBodyOfPlace = (a: Analysis, { nameFrom, head }: Mention): boolean =>
  a.lexicon.data.adjectivesFollow && head > nameFrom && hasNoun(a.tokens, nameFrom, Noun.organisation);

/**
 * "António Costa": towns and coasts are surnames behind a first name, and where only the last word of a name shows its case, of
 * whoever the text has named so ("Järvenpää").
 */
const isSurname = ({ tokens, lexicon, knownPeople }: Analysis, { nameFrom, head }: Mention): boolean =>
  (head > nameFrom && hasNoun(tokens, nameFrom, GIVEN_NAME)) ||
  (lexicon.data.caseAtEnd && knownPeople.has(tokens[head]?.lower ?? ''));

/** True if a phrase is a name known to be a person's: by a first name, or by the text. */
export const isPersonsName = (a: Analysis, { type, nameFrom, head }: Mention): boolean =>
  type === 'name' &&
  (hasNoun(a.tokens, nameFrom, GIVEN_NAME) || a.knownPeople.has(a.tokens[head]?.lower ?? ''));
