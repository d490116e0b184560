import { type Analysis, mentionEnding } from '../analysis/analysis.ts';
import { DETERMINER, Grammar, OFFICE } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import { hasGrammar, hasNoun } from '../words/tokens.ts';
import { areAlike } from './are-alike.ts';
import { canAct, isPersonsName } from './can-act.ts';
import { climb, isObject } from './climb.ts';

/** The phrase together with the one that "and" joins to it: "Ms Weber and her deputy said". */
export function joined(a: Analysis, second: Mention): Mention {
  const link = a.tokens[second.from - 1];
  const first = mentionEnding(a, second.from - 2);
  if (
    !link ||
    !first ||
    !(link.grammar & Grammar.conjunction) ||
    first.type === 'pronoun' ||
    second.type === 'pronoun'
  )
    return second;
  if (a.tokens[first.from]?.sentence !== link.sentence || isObject(a, first)) return second;
  const whole = climb(a, first);
  if (isSameOffice(a, whole, first, second)) return whole;
  // "A külgazdasági és [külügyminiszter]": two adjectives of one office
  const isAdjective = a.lexicon.data.caseAtEnd && first.type === 'description' && !canAct(a, first);
  if (isAdjective) return { ...second, from: first.from, nameFrom: first.from };
  const opening = listed(a, first);
  const completed = opening === first ? whole : climb(a, opening);
  if (completed !== opening && isCompleting(a, first, second)) return completed;
  // "the mayor of [Aden and Eva Weber]": the place belongs to the office, and both speak
  if (completed !== opening && isPersonsName(a, second))
    return { ...completed, to: second.to, isJoint: true };
  const canEitherAct = [first, second].some((one) => one.type === 'name' || canAct(a, one)); // not "the smell and the noise"
  return { ...first, to: second.to, isJoint: canEitherAct };
}

/** Most phrases of a list between "of" and "and". */
const MOST_LISTED = 6;

/** The first of the bare names that commas part before one: "residents of [Aden], Brook and Cole". */
function listed(a: Analysis, last: Mention): Mention {
  let current = last;
  for (let n = 0; n < MOST_LISTED && a.tokens[current.from - 1]?.lower === ','; n++) {
    const before = mentionEnding(a, current.from - 2);
    if (!before || !areAlike(a, before, last)) return current;
    current = before;
  }
  return current;
}

/**
 * True if what two phrases name together completes the phrase before them, since the second is bare like the first: "a
 * commission on [pollution and health]", "residents of [Aden and Brook]". A person behind "and" stands for himself.
 */
const isCompleting = (a: Analysis, first: Mention, second: Mention): boolean =>
  !a.lexicon.data.adjectivesFollow && areAlike(a, first, second);

/** "[una vecina] de La Pradera y miembro de la Plataforma": a bare office behind one with an article is of the same person. */
const isSameOffice = (a: Analysis, whole: Mention, first: Mention, second: Mention): boolean =>
  whole !== first &&
  hasGrammar(a.tokens, whole.from, DETERMINER) &&
  hasNoun(a.tokens, whole.head, OFFICE) &&
  hasNoun(a.tokens, second.from, OFFICE);
