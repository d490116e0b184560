import type { Analysis } from '../analysis/analysis.ts';
import { withoutArticle } from '../lexicon/look-up.ts';
import { ANY_TITLE, CUE, GIVEN_NAME, Grammar, Noun } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import { hasGrammar, hasNoun, isPossessiveEnding } from '../words/tokens.ts';
import { bodyTest } from './bodies.ts';
import { hasOwner, isPlain, isUncompleted, namesCompleting } from './complements.ts';
import {
  canBePerson,
  genderOfArticle,
  genderOfDescription,
  hasPossessive,
  isAnyPerson,
  isDefinite,
  isKin,
  isOwnedByNoun,
} from './description-traits.ts';
import type { Entity } from './entities.ts';
import { isCompleted } from './epithets.ts';
import { agreeInGender } from './gender.ts';
import { genderByVerb } from './name-traits.ts';
import { rolesOf } from './roles.ts';
import { hasOffice, isOfAnother, isOfOtherPart, MENTIONS_READ } from './same-office.ts';

/**
 * Returns a test for the entities that a definite description may mean, by its noun, gender and the names in
 * it. Null where it means nobody in particular.
 */
export function descriptionTest(a: Analysis, mention: Mention): ((entity: Entity) => boolean) | null {
  const first = a.tokens[mention.from];
  const head = a.tokens[mention.head];
  if (!first || !head) return null;
  const office = a.lexicon.data.hasCapitals ? Noun.role : Noun.role | ANY_TITLE; // "首相は"
  // "米大統領「…」": a headline calls people of its story by their offices, with what completes them
  const isHeadline = !a.lexicon.data.hasCapitals && first.paragraph === 0;
  const isBareRole =
    (first === head || isHeadline) && (head.noun & office) !== 0 && !(head.noun & Noun.anonymous);
  if (!isBareRole && !isDefinite(a, mention)) return null;
  if (canBePerson(head.noun)) {
    const of = namesCompleting(a, mention);
    const gender = genderOfArticle(a, mention);
    const word = withoutArticle(a.lexicon, head.lower);
    return (entity) =>
      entity.kind === 'person' &&
      (agreeInGender(gender, entity.gender) || isCalledSo(a, entity, mention)) &&
      hasOffice(a, entity, mention, word, of);
  }
  if (head.noun & Noun.body) return isCompleted(a, mention.to) ? null : bodyTest(a);
  if (head.noun & Noun.organisation)
    return (entity) => entity.kind === 'organisation' && entity.words.includes(head.lower);
  return null;
}

/** "Claude Roux, [le maire], la salue": whoever the text has called by the same article and noun, whatever the name tells. */
function isCalledSo({ tokens }: Analysis, { mentions }: Entity, { from, head }: Mention): boolean {
  if (head !== from + 1) return false;
  const isSame = (i: number): boolean =>
    tokens[i]?.lower === tokens[from]?.lower && tokens[i + 1]?.lower === tokens[head]?.lower;
  return mentions
    .slice(0, MENTIONS_READ)
    .some((name) => isSame(name.from) || (tokens[name.to]?.lower === ',' && isSame(name.to + 1)));
}

/**
 * Returns a test for the people whom a definite description may take up though the text gives nobody that
 * office: "the expert said" after an expert's words. Null for descriptions that name an office of their own
 * ("the president") or that the text brought in as somebody else's.
 */
export function takingUpTest(a: Analysis, mention: Mention): ((entity: Entity) => boolean) | null {
  const noun = a.tokens[mention.head]?.noun ?? 0;
  const isTitle = (noun & ANY_TITLE) !== 0;
  if (mention.isJoint || !isDefinite(a, mention) || !(noun & Noun.role)) return null;
  if ((isTitle && !a.lexicon.data.adjectivesFollow) || isSomebodyElse(a, mention, noun)) return null;
  // without articles only "the woman" is whoever fits; where a case would complete it, a bare office is as good as "the"
  const isLone = a.lexicon.data.completesByCase && isUncompleted(a, mention);
  if (a.lexicon.data.bareIsDefinite && !isLone && !(noun & (Noun.roleMale | Noun.roleFemale))) return null;
  const gender = genderOfDescription(a, mention) ?? genderByVerb(a, mention);
  const isOfSomething = a.lexicon.data.adjectivesFollow
    ? hasOwner(a, mention)
    : isCompleted(a, mention.to) || a.lexicon.belonging.has(a.tokens[mention.to]?.lower ?? '');
  // "Der Minister …" after a spokeswoman's words: where offices are joined nouns, one at the head of a sentence is somebody else's
  const isOther =
    isTitle ||
    (a.lexicon.data.joinsNouns &&
      !isAnyPerson(a, mention) &&
      a.tokens[mention.from - 1]?.sentence !== a.tokens[mention.from]?.sentence);
  return (entity) =>
    entity.kind === 'person' &&
    agreeInGender(gender, entity.gender) &&
    (!a.lexicon.data.bareIsDefinite || isKnown(a, entity)) &&
    (!isOther || rolesOf(a, entity, MENTIONS_READ).next().done === true) &&
    (!isOfSomething || canHoldOffice(a, entity, mention)) &&
    !isOfOtherPart(a, mention, entity) &&
    ![...rolesOf(a, entity, MENTIONS_READ)].some(({ wording }) => isOfAnother(a, mention.head, wording));
}

/**
 * True if a description says of itself that it means somebody else than whom the text has just named: by whose it is, or that
 * it names nobody. @param noun its bits
 */
function isSomebodyElse(a: Analysis, mention: Mention, noun: number): boolean {
  const { bareIsDefinite, caseAtEnd } = a.lexicon.data;
  const before = a.tokens.slice(mention.from, mention.head);
  return (
    isKin(a, mention) || // "il marito", "a férje"
    ((noun & Noun.anonymous) !== 0 && !(isPlain(a, mention) && isLast(a, mention))) || // "собеседник «Вестника» в банке"
    (bareIsDefinite && ((noun & Noun.organisation) !== 0 || isSomebodys(a, mention))) || // "poliisi": rather the body than an officer
    before.some(isPossessiveEnding) || // "the nursery’s manager", "a férfi védője": told apart by whose it is
    isOwnedByNoun(a, mention) ||
    hasPossessive(a, mention.head) ||
    // "A közeli [utcában] lakó nyugdíjas": what describes somebody at such length brings in somebody new
    (caseAtEnd && before.some((token) => (token.noun & Noun.oblique) !== 0))
  );
}

/** True if nothing behind a noun can say whose or which it is: a sign stands there, or a verb. */
const isLast = (a: Analysis, { to }: Mention): boolean =>
  /^[,.;:–—-]?$/.test(a.tokens[to]?.lower ?? '') ||
  hasGrammar(a.tokens, to, CUE | Grammar.verb | Grammar.auxiliary);

/** "[ее] муж", "пенсионерка [из] 34-й квартиры": somebody new, of whom the text says whose or where from. */
const isSomebodys = (a: Analysis, { from, to }: Mention): boolean =>
  hasGrammar(a.tokens, from, Grammar.possessive) || a.lexicon.belonging.has(a.tokens[to]?.lower ?? '');

/**
 * True if somebody may have the office that a description names with what it is of: a person of whom the text says nothing
 * yet, or one whose office has another word for it or is of the same body: "el técnico Ruiz", "el entrenador del Betis"; "la
 * secrétaire générale de la CGT", "la dirigeante de la CGT".
 */
function canHoldOffice(a: Analysis, entity: Entity, mention: Mention): boolean {
  const { lower = '' } = a.tokens[mention.head] ?? {};
  const others = a.lexicon.sameOffices.get(lower);
  const bodies = namesCompleting(a, mention);
  const roles = [...rolesOf(a, entity, MENTIONS_READ)];
  if (roles.length === 0) return entity.gender !== null || entity.words.length > 1;
  return roles.some(
    ({ heads, wording }) =>
      heads.some((word) => word === lower || others?.has(word) === true) ||
      bodies.some((body) => wording.toLowerCase().includes(body)),
  );
}

/**
 * True if a name is a person's: it has a first name, or the text shows it. A body's name in another case may
 * pass for one.
 */
const isKnown = (a: Analysis, { gender, fullest: { nameFrom, head } }: Entity): boolean =>
  gender !== null ||
  hasNoun(a.tokens, nameFrom, GIVEN_NAME) ||
  a.knownPeople.has(a.tokens[head]?.lower ?? '');
