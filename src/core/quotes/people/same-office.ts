import type { Analysis } from '../analysis/analysis.ts';
import { basesOf, comesFrom } from '../lexicon/inflection.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { withoutArticle } from '../lexicon/look-up.ts';
import { Grammar, OFFICE, SPEAKING_NOUN } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import { hasGrammar } from '../words/tokens.ts';
import { isConstruct, namesCompleting, nounsCompleting } from './complements.ts';
import { genderOfArticle, isDefinite } from './description-traits.ts';
import type { Entity } from './entities.ts';
import { agreeInGender } from './gender.ts';
import { genderByVerb, genderOfNoun } from './name-traits.ts';
import { rolesOf } from './roles.ts';

/** Mentions looked at when an entity's offices are sought. */
export const MENTIONS_READ = 12;

/**
 * True if one of the entity's roles is the one that a description gives.
 * @param word its head word, without an article
 * @param of names that complete the description: a role that something else completes is another one then, as "the
 * Russian president" is not "the president of Kazakhstan"
 */
export function hasOffice(
  a: Analysis,
  entity: Entity,
  mention: Mention,
  word: string,
  of: readonly string[],
): boolean {
  const { head } = mention;
  const isLater = (entity.mentions[0]?.from ?? 0) > mention.from;
  // "szef rządu" is no "szef MON" who comes later; "رئيس الوزراء" is no "رئيس الغرفة" at all
  const completed = isLater || isConstruct(a, head) ? nounsCompleting(a, mention) : [];
  let isOther = false;
  let isBare = false;
  for (const { heads, wording } of rolesOf(a, entity, MENTIONS_READ)) {
    if (!heads.some((own) => isOffice(a, own, word)) || isOfAnother(a, head, wording)) continue;
    const words = wording.toLowerCase().split(/[ :'’"“”«»]/);
    const isSame = (word: string): boolean =>
      words.includes(word) || words.some((own) => a.lexicon.sameOffices.get(word)?.has(own));
    const isOfOther = completed.length > 0 && words.length > 1 && !completed.some(isSame);
    if (isOfOther || isOtherKind(a, mention, words)) {
      isOther = true;
      continue;
    }
    if (of.length === 0 || of.some((name) => words.includes(name))) return true;
    if (words.length > 1) isOther = true;
    else isBare = true;
  }
  return isBare && !isOther;
}

/** "[press] secretary" is no "health secretary": nouns of their own stand before the same word in small letters. */
function isOtherKind(
  { tokens, lexicon }: Analysis,
  { from, head }: Mention,
  words: readonly string[],
): boolean {
  const kind = tokens[head - 1];
  const own = words[words.indexOf(tokens[head]?.lower ?? '') - 1];
  const isKind = kind && head - 1 > from && !kind.isCapital && (kind.noun & SPEAKING_NOUN) !== 0;
  if (!isKind || own === undefined || lexicon.data.adjectivesFollow) return false;
  return !words.includes(kind.lower) && (kind.noun & OFFICE) === 0;
}

/**
 * True if a role is completed otherwise than the description: "the mother of four" is not she whom the text
 * calls "mother of two", nor the mayor of one town that of another.
 */
export function isOfAnother(a: Analysis, head: number, wording: string): boolean {
  const [word, link, of] = [head, head + 1, head + 2].map((i) => a.tokens[i]?.lower ?? '');
  if (!hasGrammar(a.tokens, head + 1, Grammar.preposition)) return false;
  const [, its] = ` ${wording.toLowerCase()} `.split(` ${word} ${link} `);
  const first = its?.split(' ')[0];
  const isPlain = (some: string | undefined): boolean =>
    Boolean(some) && !a.lexicon.definites.has(some ?? '');
  return isPlain(first) && isPlain(of) && first !== of;
}

/**
 * True if two nouns are the same office. Titles are often shortened before names: "Sen." for senator, "Gov."
 * for governor.
 */
export const isOffice = (a: Analysis, title: string, word: string): boolean =>
  title === word ||
  a.lexicon.offices.get(word) === title ||
  isPossessed(a, title, word) ||
  isJoinedTo(a, title, word) ||
  comesFrom(word, title, a.lexicon.nounCases) ||
  comesFrom(title, word, a.lexicon.nounCases);

/** "Bolu valisi" is a "vali", where a noun that another one completes ends so; "محافظ الإسماعيلية" is "المحافظ". */
const isPossessed = ({ lexicon }: Analysis, title: string, word: string): boolean => {
  const { articlePrefix } = lexicon.data;
  const isBare = articlePrefix !== '' && word === articlePrefix + title;
  return isBare || (title.startsWith(word) && lexicon.possessedEndings.includes(title.slice(word.length)));
};

/** Letters of a noun that takes up a longer one. */
const SHORTEST_JOINED = 4;

/**
 * True if `word` takes up the `title` that ends with it, where nouns are joined: "ministeren" the
 * "statsminister", "der Trainer" the "Bundestrainer". Either may be in another case: "ministerin mukaan".
 */
function isJoinedTo({ lexicon }: Analysis, title: string, word: string): boolean {
  if (lexicon.definiteEndings.length === 0 && !lexicon.data.joinsNouns) return false;
  const bare = withoutArticle(lexicon, title);
  if (bare === word) return true;
  if (word.length < SHORTEST_JOINED || !bare.includes(word.slice(0, SHORTEST_JOINED))) return false;
  const words = [word, ...basesOf(word, lexicon.nounCases)].filter((it) => it.length >= SHORTEST_JOINED);
  return [bare, ...basesOf(bare, lexicon.nounCases)].some((own) => words.some((it) => own.endsWith(it)));
}

/**
 * Returns a test for the people whose office papers call by the word of a description, too: "il mister" after "l’allenatore
 * Marco Riva". Null where the description means nobody in particular, or is completed by a name that
 * shortens no office: "глава МИД" is a "министр иностранных дел".
 */
export function sameOfficeTest(
  a: Analysis,
  mention: Mention,
  calledBy: ReadonlyMap<Entity, readonly string[]>,
): ((entity: Entity) => boolean) | null {
  const others = officesLike(a, a.tokens[mention.head]?.lower ?? '');
  const of = namesCompleting(a, mention);
  if (!others || mention.isJoint || of.length > 1 || (of.length === 0 && !isDefinite(a, mention)))
    return null;
  const gender = genderOfArticle(a, mention) ?? genderByVerb(a, mention);
  // "a tárcavezető" after "külügyminiszter": where nouns are joined, an office is what it ends with
  const isSame = (head: string): boolean =>
    others.has(head) || (a.lexicon.data.joinsNouns && [...others].some((one) => isJoinedTo(a, head, one)));
  return (entity) => {
    if (entity.kind !== 'person' || entity.described || !agreeInGender(gender, entity.gender)) return false;
    if (of.length === 0 && calledBy.get(entity)?.some(isSame)) return true;
    for (const { heads, wording } of rolesOf(a, entity, MENTIONS_READ))
      if (heads.some(isSame) && of.every((body) => shortens(a, body, wording))) return true;
    return false;
  };
}

/**
 * True if the office of a description is listed, and so is one of the person's, and no word is listed beside both: “футболист”
 * is nobody whom the text calls “тренер”.
 */
export function isOfAnotherTrade(a: Analysis, mention: Mention, entity: Entity): boolean {
  const word = a.tokens[mention.head]?.lower ?? '';
  const others = officesLike(a, word);
  const heads = others ? [...rolesOf(a, entity, MENTIONS_READ)].flatMap((role) => role.heads) : [];
  const isSame = (own: string): boolean =>
    isOffice(a, own, word) || [...(officesLike(a, own) ?? [own])].some((it) => others?.has(it));
  return heads.some((own) => officesLike(a, own)) && !heads.some(isSame);
}

/**
 * True if the part that a description gives somebody shuts out the one that the text gives a person: "the accused" is no
 * prosecutor, "the premier" no mayor.
 */
export function isOfOtherPart(a: Analysis, mention: Mention, entity: Entity): boolean {
  const parts = partsOf(a, a.tokens[mention.head]?.lower ?? '');
  if (!parts) return false;
  const others = [...rolesOf(a, entity, MENTIONS_READ)].flatMap(({ heads }) =>
    heads.flatMap((head) => partsOf(a, head) ?? []),
  );
  return [...parts].some(([set, part]) => {
    const own = others.flatMap((it) => it.get(set) ?? []);
    return own.length > 0 && !own.includes(part);
  });
}

/** The parts of an office, by their sets: of the longest end of the word that is listed where nouns are joined. */
function partsOf({ lexicon }: Analysis, word: string): ReadonlyMap<number, number> | undefined {
  const forms = formsOf(lexicon, word).flatMap((form) => [form, ...basesOf(form, lexicon.feminines)]);
  const ends = lexicon.data.joinsNouns ? word.length - SHORTEST_JOINED : 0;
  for (let at = 0; at <= Math.max(0, ends); at++)
    for (const form of forms) {
      const parts = lexicon.partsApart.get(form.slice(at));
      if (parts) return parts;
    }
  return undefined;
}

/** A word as a description has it, without its article, and as a subject: "в телеграмме [главы правительства]". */
const formsOf = (lexicon: Lexicon, word: string): string[] => [
  word,
  withoutArticle(lexicon, word),
  ...basesOf(word, lexicon.nounCases),
];

/** The words for the office of a description, which may stand in another case. */
export function officesLike({ lexicon }: Analysis, word: string): ReadonlySet<string> | undefined {
  const known = formsOf(lexicon, word).find((it) => lexicon.sameOffices.has(it));
  return known === undefined ? undefined : lexicon.sameOffices.get(known);
}

/** Fewest letters of a body that shortens an office, and letters of each word in it. */
const SHORTEST_INITIALS = 2;
const LETTERS_OF_WORD = 3;

/**
 * True if a word for a body, in lower case, shortens an office with what completes it by its case: "мид" the "министр
 * иностранных дел", "men" the "ministra edukacji", "минфина" the "министр финансов".
 */
function shortens(a: Analysis, body: string, office: string): boolean {
  if (!a.lexicon.data.completesByCase) return false;
  const words = office.toLowerCase().split(/[ -]/);
  const initials = words.map((word) => word[0] ?? '').join('');
  const isInitials =
    initials.length >= SHORTEST_INITIALS && (initials.startsWith(body) || body.startsWith(initials));
  const [first = '', second = ''] = words.map((word) => word.slice(0, LETTERS_OF_WORD));
  return isInitials || (second.length === LETTERS_OF_WORD && body.startsWith(first + second));
}

/** Letters of the name of a body before a hyphen. */
const SHORTEST_BODY = 2;

/**
 * Returns a test for the person whom a definite description names by the body before its hyphen: "der
 * CSU-Chef", "die Grünen-Politikerin" means one who has another office with that body, or bears it in
 * brackets: "Eva Weber (CSU)". Null where the description names no body.
 */
export function sameBodyTest(a: Analysis, mention: Mention): ((entity: Entity) => boolean) | null {
  const { lower = '', noun = 0, isCapital } = a.tokens[mention.head] ?? {};
  const body = lower.slice(0, Math.max(0, lower.indexOf('-')));
  if (!isCapital || body.length < SHORTEST_BODY || !(noun & OFFICE) || !isDefinite(a, mention)) return null;
  const gender = genderOfNoun(noun);
  const hasOfficeIn = (entity: Entity): boolean => {
    for (const { heads } of rolesOf(a, entity, MENTIONS_READ))
      if (heads.some((head) => head.startsWith(`${body}-`))) return true;
    return false;
  };
  const isInBrackets = ({ to }: Mention): boolean =>
    a.tokens[to]?.lower === '(' && a.tokens[to + 1]?.lower === body;
  return (entity) =>
    entity.kind === 'person' &&
    agreeInGender(gender, entity.gender) &&
    (entity.mentions.slice(0, MENTIONS_READ).some(isInBrackets) || hasOfficeIn(entity));
}
