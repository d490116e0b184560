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
  const isNoPlace = !(head.noun & Noun.place) || isBodyOfPlace(a, mention) || isSurname(a, head.lower);
  return !(head.noun & Noun.time) && isNoPlace;
}

/** "Audiencia Provincial de Cáceres": where adjectives follow their noun, the name of a body that ends with its place. */
const isBodyOfPlace = (a: Analysis, { nameFrom, head }: Mention): boolean =>
  a.lexicon.data.adjectivesFollow && head > nameFrom && hasNoun(a.tokens, nameFrom, Noun.organisation);

/** "Ari Järvenpää": where only the last word of a name shows its case, towns are surnames as well. */
const isSurname = (a: Analysis, word: string): boolean => a.lexicon.data.caseAtEnd && a.knownPeople.has(word);

/** True if a phrase is a name known to be a person's: by a first name, or by the text. */
export const isPersonsName = (a: Analysis, { type, nameFrom, head }: Mention): boolean =>
  type === 'name' &&
  (hasNoun(a.tokens, nameFrom, GIVEN_NAME) || a.knownPeople.has(a.tokens[head]?.lower ?? ''));
