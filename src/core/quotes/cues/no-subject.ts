import { type Analysis, mentionBeginning, mentionEnding } from '../analysis/analysis.ts';
import {
  ANY_TITLE,
  CUE,
  DETERMINER,
  GIVEN_NAME,
  Grammar,
  Noun,
  PEOPLE,
  SPEAKING_NOUN,
} from '../lexicon/word-classes.ts';
import { isOblique } from '../mentions/case.ts';
import type { Mention } from '../mentions/mention.ts';
import { hasGrammar, hasNoun, isAcronym } from '../words/tokens.ts';
import { canAct, isPersonsName } from './can-act.ts';
import { climb, isMarkAt, isObject, isPurePreposition } from './climb.ts';
import { beforeOpening, REACH } from './insertions.ts';

/**
 * True if a name with an article tells which thing the noun behind it means, where the last word of a phrase shows its case:
 * "Orbán Viktor [a Kossuth] rádióban arról beszélt".
 */
export function tellsWhichThing(a: Analysis, { type, from, to }: Mention): boolean {
  const isNamed = a.lexicon.data.caseAtEnd && type === 'name' && hasGrammar(a.tokens, from, Grammar.article);
  const next = isNamed ? mentionBeginning(a, to) : undefined;
  return next?.type === 'description' && !hasGrammar(a.tokens, to, DETERMINER) && isOblique(a, next);
}

/**
 * True if a name of nobody known, alone or with an article, ends as names do that say where: "Kádár [Komlóson] él", "a Kék
 * Hálón". It may be a subject all the same: "[Jansen] nyilatkozott".
 */
export const isPlaceByEnd = (a: Analysis, { type, from, to, head }: Mention): boolean => {
  const { lower = '' } = a.tokens[to - 1] ?? {};
  const isLone = type === 'name' && (to === from + 1 || hasGrammar(a.tokens, from, Grammar.article));
  const isKnown = hasNoun(a.tokens, head, GIVEN_NAME) || a.knownPeople.has(lower);
  return isLone && !isKnown && a.lexicon.placeEndings.some((ending) => lower.endsWith(ending));
};

/** True if a bare noun ends as what another one owns does in another case than the subject's: "honlapján". */
export function isOwned(a: Analysis, { type, from, head }: Mention): boolean {
  const { lower = '' } = a.tokens[head] ?? {};
  const isBare = type === 'description' && !hasGrammar(a.tokens, from, DETERMINER);
  return isBare && a.lexicon.ownedCases.some((ending) => lower.endsWith(ending));
}

/** True if a phrase behind a verb owns the noun right behind it, and is no subject: "nevezte [Pogány] játékát". */
export function isOwner(a: Analysis, { to }: Mention): boolean {
  const next = a.lexicon.ownedCases.length > 0 ? mentionBeginning(a, to) : undefined;
  return next !== undefined && isOwned(a, next);
}

/** True if a phrase is known to mean a person: by a first name, by the text, or by its noun. */
export const isPersonAt = (a: Analysis, mention: Mention): boolean =>
  mention.type === 'name' ? isPersonsName(a, mention) : hasNoun(a.tokens, mention.head, PEOPLE);

/**
 * True if a verb of saying stands among the words before a phrase, whose clause may go on behind that phrase.
 */
export function isToldIn(a: Analysis, from: number, to: number): boolean {
  for (let i = to - 1; i >= from && a.tokens[i]?.lower !== ','; i--)
    if (a.inMention[i] === 0 && hasGrammar(a.tokens, i, CUE)) return true;
  return false;
}

/** "el británico, [a quien] llamó «tramposo»": a preposition shows that the relative pronoun is no subject. */
export const isObjectOfClause = (a: Analysis, { from }: Mention): boolean =>
  a.lexicon.data.dropsSubjects && isPurePreposition(a, from - 1);

/** "La présidente [lui] a rappelé": a pronoun that is a subject elsewhere ("Lui, il …"), right before the verb. */
export const isObjectBefore = (a: Analysis, { type, head, to, from }: Mention): boolean =>
  type === 'pronoun' &&
  a.lexicon.data.adjectivesFollow &&
  hasGrammar(a.tokens, head, Grammar.objective) &&
  a.tokens[to]?.isWord === true &&
  !isPrepositionAt(a, from - 1);

/** "Mluvčí Eva Dubová [ČTK] řekla": where cases tell hearers, a body by its initials between a person and the verb is one. */
export function isHearerBetween(a: Analysis, { type, from, nameFrom, to, head }: Mention): boolean {
  const word = a.tokens[head];
  const isBare = type === 'name' && from === nameFrom && to === from + 1 && word && isAcronym(word);
  const before = isBare && a.lexicon.hearerEndings.length > 0 ? mentionEnding(a, from - 1) : undefined;
  return before !== undefined && isPersonsName(a, before) && !isOblique(a, before);
}

/** Nouns for those who speak, but for documents. */
const NO_DOCUMENT = (SPEAKING_NOUN | ANY_TITLE) & ~Noun.document;

/**
 * True if a phrase between somebody and a verb of saying or judging cannot act: where cases tell the object, it may stand
 * there. "Ministr Mikuláš Bek (STAN) [protest] označil za „předčasný“"
 */
export function isThingBetween(a: Analysis, mention: Mention, verb: number): boolean {
  if (!a.lexicon.data.completesByCase || mention.type !== 'description') return false;
  if (canAct(a, mention, NO_DOCUMENT)) return false;
  if (!hasGrammar(a.tokens, verb, Grammar.speech | Grammar.verdict) || isObject(a, climb(a, mention)))
    return false;
  const { from } = mention;
  const end = a.tokens[from - 1]?.lower === ')' ? beforeOpening(a, from - 1, from - REACH) : from - 1;
  const before = mentionEnding(a, end);
  const isSomebody = before !== undefined && before.type !== 'pronoun' && before.from < from;
  // "Předsedkyně Eva Dubová [rozhodnutí] přivítala": a document may speak, but hardly beside a person
  return isSomebody && (canAct(a, mention) ? isPersonAt(a, before) : canAct(a, before));
}

/**
 * True if a phrase before a verb of saying or judging cannot act: where objects stand before their verb it is
 * one, as in "Wágner Ádám séf [a döntést] így magyarázta".
 */
export const isObjectByPlace = (a: Analysis, mention: Mention, verb: number): boolean =>
  a.lexicon.data.caseAtEnd &&
  mention.type === 'description' &&
  hasGrammar(a.tokens, verb, Grammar.speech | Grammar.verdict) &&
  !canAct(a, mention);

/**
 * True if a phrase is a body for which those speak who are not named, with a verb of several persons: "Desde
 * el sindicato aseguran".
 */
export function isOnBehalf(a: Analysis, mention: Mention, verb: number): boolean {
  const { from, head } = mention;
  const { onBehalf, pluralVerbs } = a.lexicon;
  const isMarked = isMarkAt(a, from - 1); // "в «Газпроме» уточнили"
  const ends = (ending: string): boolean => a.tokens[verb]?.lower.endsWith(ending) === true;
  return (
    onBehalf.has(a.tokens[isMarked ? from - 2 : from - 1]?.lower ?? '') &&
    (isMarked ||
      hasNoun(a.tokens, head, Noun.organisation | Noun.group) ||
      isBodyName(a, head) ||
      isCapital(a, mention, verb) ||
      isNobodys(a, mention)) &&
    pluralVerbs.some(ends)
  );
}

/** "Da [Twitter] hanno promesso": where subjects may be left out, a name of no person and no place. */
const isNobodys = (a: Analysis, mention: Mention): boolean =>
  a.lexicon.data.dropsSubjects &&
  a.lexicon.data.adjectivesFollow &&
  mention.type === 'name' &&
  !isPersonsName(a, mention) &&
  !hasNoun(a.tokens, mention.head, Noun.place | Noun.time);

/** "Από το [Κίεβο] διαμηνύουν ότι …": where cases complete nouns, a place whose government speaks, if nobody stands behind the verb. */
const isCapital = (a: Analysis, { type, head }: Mention, verb: number): boolean =>
  a.lexicon.data.completesByCase &&
  type === 'name' &&
  hasNoun(a.tokens, head, Noun.place) &&
  (hasGrammar(a.tokens, verb + 1, Grammar.complementiser) || a.tokens[verb + 1]?.lower === ',');

/** "в МЧС": a body by its initials. */
const isBodyName = ({ tokens }: Analysis, head: number): boolean => {
  const word = tokens[head];
  return word !== undefined && isAcronym(word) && !(word.noun & Noun.place);
};

export const isPrepositionAt = (a: Analysis, i: number): boolean =>
  hasGrammar(a.tokens, i, Grammar.preposition);
