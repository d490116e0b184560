import type { Analysis } from '../analysis/analysis.ts';
import { ANY_TITLE, CUE, Grammar, Noun } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import { hasGrammar, hasNoun } from '../words/tokens.ts';
import { genderOfDescription, isAnyPerson, isDefinite, isKin } from './description-traits.ts';
import type { Entity } from './entities.ts';
import { agreeInGender } from './gender.ts';
import { isOfOtherPart } from './same-office.ts';

/** Nouns for several, for what is no person, and for those who are not named on purpose. */
const NOBODY_NAMED =
  Noun.group | Noun.organisation | Noun.document | Noun.time | Noun.speechNoun | Noun.anonymous | Noun.common;

/**
 * Returns a test for the person whom a definite description in a tag takes up though nothing else in the text calls that
 * person so: „…“, polterte [der Tiroler]; «…», frena [l’argentino]; ‘…’, aldus [de Fransman]. Null where it may bring in
 * somebody else: behind other words than the verb of saying, completed by a genitive, or by an office.
 */
export function epithetTest(a: Analysis, mention: Mention): ((entity: Entity) => boolean) | null {
  const head = a.tokens[mention.head];
  if (!head || mention.isJoint || head.noun & NOBODY_NAMED) return null;
  if (isOffice(a, mention) || !hasGrammar(a.tokens, mention.from - 1, CUE | Grammar.quotative)) return null;
  if (!hasGrammar(a.tokens, mention.from, Grammar.article) || !isDefinite(a, mention)) return null;
  if (isCompleted(a, mention.to) || isKin(a, mention)) return null;
  const gender = genderOfDescription(a, mention);
  return (entity) => agreeInGender(gender, entity.gender) && !isOfOtherPart(a, mention, entity);
}

/** True for a listed office or profession: “…”, zei [de rechter] may be somebody whom the text has not brought in. */
const isOffice = (a: Analysis, mention: Mention): boolean =>
  hasNoun(a.tokens, mention.head, Noun.role | ANY_TITLE) &&
  !hasNoun(a.tokens, mention.head, Noun.place) &&
  !isAnyPerson(a, mention);

/**
 * True if a noun or a clause right behind the phrase says whose or which it is: "der Sprecher [des Ministeriums]", "il capo
 * [della procura]", "the group [that] owns it".
 */
export const isCompleted = (a: Analysis, to: number): boolean =>
  hasGrammar(a.tokens, to, Grammar.genitive) ||
  hasGrammar(a.tokens, to, Grammar.relative) ||
  (hasGrammar(a.tokens, to, Grammar.preposition) && hasNoun(a.tokens, to, Noun.particle));
