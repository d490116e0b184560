import { type Analysis, mentionBeginning } from '../analysis/analysis.ts';
import { isPersonsName } from '../cues/can-act.ts';
import { namesThing } from '../cues/climb.ts';
import { basesOf, comesFrom } from '../lexicon/inflection.ts';
import { withoutArticle } from '../lexicon/look-up.ts';
import {
  ANY_TITLE,
  CUE,
  DETERMINER,
  GIVEN_NAME,
  Grammar,
  Noun,
  OFFICE,
  PEOPLE,
  SPEAKING_NOUN,
} from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import { phraseAt } from '../words/phrases.ts';
import { hasGrammar, hasNoun, isPossessiveEnding, type Token } from '../words/tokens.ts';
import type { Entity, EntityTable } from './entities.ts';
import { agreeInGender, type Gender } from './gender.ts';
import { genderByVerb, genderOfNoun } from './name-traits.ts';
import { endsApposition, roleOf, rolesOf } from './roles.ts';

/** Mentions looked at when an entity's offices are sought. */
const MENTIONS_READ = 12;
const LINKS = 3;

const NO_PERSON = Noun.organisation | Noun.document | Noun.time | Noun.place | Noun.group | Noun.speechNoun;

/** True if a common noun may mean a person: a listed role, or a word that is listed as nothing else. */
const canBePerson = (noun: number): boolean =>
  (noun & (Noun.role | ANY_TITLE)) !== 0 || (noun & NO_PERSON) === 0;

/**
 * Finds the person to whose name a description leads, or null: "The mayor of the town, [Eva Weber], said", "a
 * clerk called [Eva Weber]".
 */
export function apposedEntity(a: Analysis, table: EntityTable, mention: Mention): Entity | null {
  const isPerson = canBePerson(a.tokens[mention.head]?.noun ?? 0);
  const first = completedTo(a, mention);
  const isListed = first > mention.to && hasGrammar(a.tokens, first, Grammar.conjunction); // "head of [news] and sports"
  const whole = (isListed ? mentionBeginning(a, first + 1)?.to : undefined) ?? overSecondOffice(a, first);
  const to = overTerm(a, overPossessive(a, overBracket(a, whole)));
  const isCalled = a.lexicon.naming.has(a.tokens[to]?.lower ?? '');
  const link = isCalled ? to : commaFrom(a, to);
  const name = link > 0 ? (overFields(a, link) ?? mentionBeginning(a, link + 1)) : undefined;
  if (name?.type !== 'name' || !(isPerson || isTitled(a, name))) return null;
  const isSetOff = isCalled || endsApposition(a, mention, name);
  if (!isSetOff && !isBareOpening(a, mention)) return null;
  const entity = table.of(name);
  return entity?.kind === 'person' ? entity : null;
}

/** "ο παιδίατρος [και πρόεδρος του συλλόγου], Νίκος Κανάκης": the end of a second office without an article. */
function overSecondOffice(a: Analysis, from: number): number {
  const second = hasGrammar(a.tokens, from, Grammar.conjunction) ? mentionBeginning(a, from + 1) : undefined;
  if (second?.type !== 'description' || hasGrammar(a.tokens, second.from, DETERMINER)) return from;
  return hasNoun(a.tokens, second.from, OFFICE) ? completedTo(a, second) : from;
}

/** Tokens of the further fields of an office. */
const LONGEST_FIELDS = 9;

/** "La ministra de Trabajo, [Migraciones y Seguridad Social], Eva Weber": the person named behind a list of fields. */
function overFields(a: Analysis, comma: number): Mention | null {
  const field = mentionBeginning(a, comma + 1);
  if (!field || isPersonsName(a, field) || !a.tokens[field.from]?.isCapital) return null;
  for (let i = field.to; i < comma + LONGEST_FIELDS && a.inMention[i] !== undefined; i++) {
    if (a.tokens[i]?.lower !== ',') {
      if (a.inMention[i] === 0 && !hasGrammar(a.tokens, i, Grammar.conjunction | Grammar.preposition))
        return null;
      continue;
    }
    const name = mentionBeginning(a, i + 1);
    if (name && isPersonsName(a, name)) return name;
  }
  return null;
}

/** "ο υποδιοικητής των [«Φρουρών της Επανάστασης»], Χασάν Σαλαμί": the end of a name between marks and of what opens it. */
function overTerm(a: Analysis, from: number): number {
  let i = from;
  while (i < from + MAX_OPENING && hasGrammar(a.tokens, i, OPENS_TERM)) i++;
  const stretch = a.tokens[i]?.stretch ?? -1;
  if (stretch < 0 || a.tokens[i]?.sentence !== a.tokens[from - 1]?.sentence) return from;
  while (i <= from + LONGEST_TERM && a.tokens[i]?.stretch === stretch) i++;
  return i > from + LONGEST_TERM ? from : i;
}

/** Words that may stand before a name between marks, and words of it. */
const MAX_OPENING = 2;
const LONGEST_TERM = 8;
const OPENS_TERM = DETERMINER | Grammar.preposition;

/** Words of a description between its noun and the comma behind it: "Su productora [de siempre], Concha Villaescusa, …". */
const MAX_REST = 8;
const ENDS_PHRASE = CUE | Grammar.verb | Grammar.auxiliary | Grammar.relative | Grammar.complementiser;

/** The comma that ends a description, where no clause stands between; 0: there is none. */
function commaFrom(a: Analysis, from: number): number {
  const reach = a.lexicon.data.adjectivesFollow ? MAX_REST : 0;
  for (let i = from; i <= from + reach; i++) {
    const token = a.tokens[i];
    if (token?.lower === ',') return i;
    if (!token?.isWord || token.stretch >= 0 || token.grammar & ENDS_PHRASE) return 0;
  }
  return 0;
}

/**
 * True if a title stands before the name, which shows that no body is meant: "Son conseil, [Me Louis
 * Hébrard]".
 */
const isTitled = (a: Analysis, { from, nameFrom }: Mention): boolean =>
  nameFrom > from && hasNoun(a.tokens, nameFrom - 1, ANY_TITLE);

/** "[Président du comité], l’architecte Jean Péclard y voit …": an office without an article, at the head of a sentence. */
const isBareOpening = (a: Analysis, { from }: Mention): boolean =>
  a.lexicon.data.adjectivesFollow &&
  a.tokens[from - 1]?.sentence !== a.tokens[from]?.sentence &&
  !hasGrammar(a.tokens, from, DETERMINER);

/**
 * Steps over a possessive behind a noun, which says to whom somebody belongs, before a comma: "η κόρη [του],
 * ηθοποιός Δανάη Αστρά".
 */
const overPossessive = (a: Analysis, i: number): number =>
  hasGrammar(a.tokens, i, Grammar.possessive) && a.tokens[i + 1]?.lower === ',' ? i + 1 : i;

/** Tokens between brackets behind an office: a party, a town. */
const LONGEST_BRACKET = 6;

/** "le rapporteur général [(Les Républicains) de la commission], Bruno Saint-Léger": brackets, and what goes on behind. */
function overBracket(a: Analysis, from: number): number {
  if (a.tokens[from]?.lower !== '(') return from;
  for (let i = from + 1; i <= from + LONGEST_BRACKET; i++) {
    if (a.tokens[i]?.lower !== ')') continue;
    const next = isPreposition(a, i + 1) ? mentionBeginning(a, i + 2) : undefined;
    return next ? completedTo(a, next) : i + 1;
  }
  return from;
}

/** The end of a description together with the phrases that complete it: "a source close to the mayor". */
export function completedTo(a: Analysis, mention: Mention): number {
  let to = mention.to;
  if (a.lexicon.data.tiesByGrammar === 'verb-second') return to; // 研究员[对记者]: nothing behind a noun completes it
  // "according to a report [published] on Monday"
  const isAfterAccording = hasGrammar(a.tokens, mention.from - 2, Grammar.according);
  for (let links = 0; links < LINKS; links++) {
    const link = overAdjectives(a, to, !isAfterAccording);
    const next = mentionBeginning(a, isPreposition(a, link) ? link + 1 : link);
    const isLinked = isPreposition(a, link) || hasGrammar(a.tokens, to, Grammar.genitive);
    const goesOn =
      next &&
      isLinked &&
      !hasNoun(a.tokens, next.head, Noun.time) &&
      a.tokens[next.from]?.sentence === a.tokens[mention.from]?.sentence &&
      !isHearer(a, link, next) &&
      phraseAt(a.lexicon.asides, a.tokens, link) === 0 &&
      !isCircumstance(a, link, next);
    if (!goesOn) return a.lexicon.data.adjectivesFollow ? link : to;
    to = next.to;
    const name = a.lexicon.data.adjectivesFollow ? mentionBeginning(a, to) : undefined;
    if (name && namesThing(a, name)) to = name.to; // "la empresa de viale [Mazzini]"
  }
  return to;
}

/** Adjectives that are looked for behind one noun. */
const MAX_ADJECTIVES = 3;

/**
 * The end of the adjectives behind a phrase: "a source [close] to the mayor"; where they follow their noun, also "una
 * fuente [diplomática europea]". A word before an article is rather a verb.
 */
function overAdjectives(a: Analysis, from: number, isSubject: boolean): number {
  if (isPlainWord(a, from, isSubject) && isPreposition(a, from + 1)) return from + 1;
  if (!a.lexicon.data.adjectivesFollow) return from;
  let to = from;
  while (
    to < from + MAX_ADJECTIVES &&
    isPlainWord(a, to, isSubject) &&
    a.tokens[to]?.sentence === a.tokens[from]?.sentence
  )
    to++;
  const isVerb = to > from && (hasGrammar(a.tokens, to, DETERMINER) || (a.tokens[to]?.stretch ?? -1) >= 0);
  return isVerb ? to - 1 : to;
}

/**
 * True if a phrase says when or where something was said and is no part of the description. Where the verb
 * stands first, a phrase behind a preposition other than "of" belongs to it only as a place or a body:
 * "afirmó el primer ministro al término del consejo".
 */
const isCircumstance = (a: Analysis, link: number, next: Mention): boolean =>
  a.lexicon.data.adjectivesFollow &&
  isPreposition(a, link) &&
  !hasNoun(a.tokens, link, Noun.particle) &&
  next.type === 'description' &&
  !hasNoun(a.tokens, next.head, Noun.organisation | Noun.place | Noun.group);

/**
 * True if a phrase names the addressee, who may follow the speaker where the verb stands first: "espetó el
 * ingeniero a Max Verstappen".
 */
const isHearer = (a: Analysis, link: number, next: Mention): boolean =>
  a.lexicon.data.invertsAlways &&
  isPreposition(a, link) &&
  !hasNoun(a.tokens, link, Noun.particle) &&
  next.type === 'name' &&
  hasNoun(a.tokens, next.nameFrom, GIVEN_NAME);

const isPreposition = (a: Analysis, i: number): boolean => hasGrammar(a.tokens, i, Grammar.preposition);

/** A small word of no known kind right after the phrase: "close", "familiar"; after a subject no verb ("converged"). */
const isPlainWord = (a: Analysis, i: number, isSubject: boolean): boolean => {
  const token = a.tokens[i];
  if (!token?.isWord || token.isCapital || token.grammar !== 0 || token.stretch >= 0) return false;
  if (a.lexicon.hearerEndings.some((ending) => ending.length > 1 && token.lower.endsWith(ending)))
    return false;
  return !isSubject || !token.lower.endsWith('ed');
};

/**
 * True if a description means somebody known: by its article, before it or at its end, or bare where there
 * are none.
 */
export function isDefinite(a: Analysis, { from, to, head }: Mention): boolean {
  const { lower = '' } = a.tokens[from] ?? {};
  if (a.tokens.slice(from, head).some((token) => a.lexicon.partitives.has(token.lower))) return false;
  if (a.lexicon.definites.has(lower) || hasNoun(a.tokens, head, Noun.definite)) return true;
  if (isOwned(a, from, head)) return true;
  if (!a.lexicon.data.bareIsDefinite) return false;
  const limits = ({ grammar, isCapital }: Token, i: number): boolean =>
    (grammar & Grammar.article) !== 0 || (isCapital && i > 0) || isPossessiveEnding(a.tokens[from + i]);
  return !a.tokens.slice(from, to).some(limits);
}

/**
 * True if a place or body that owns an office stands before it in place of an article: "Bayerns
 * Innenminister".
 */
function isOwned({ tokens, lexicon }: Analysis, from: number, head: number): boolean {
  const { owningEnding } = lexicon.data;
  const owner = tokens[from];
  if (owningEnding === '' || !owner?.isCapital || from === head || !hasNoun(tokens, head, OFFICE))
    return false;
  return owner.lower.endsWith(owningEnding) && (owner.noun & PEOPLE) === 0;
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
      agreeInGender(gender, entity.gender) &&
      hasOffice(a, entity, mention, word, of);
  }
  if (head.noun & Noun.body)
    return (entity) =>
      entity.kind === 'organisation' &&
      (isBody(a, entity) || roleOf(a, entity) !== null) &&
      !isOtherBody(a, entity);
  if (head.noun & Noun.organisation)
    return (entity) => entity.kind === 'organisation' && entity.words.includes(head.lower);
  return null;
}

/** The gender that an article tells, or null: "El alcalde", "la alcaldesa". */
function genderOfArticle({ tokens, lexicon }: Analysis, { from }: Mention): Gender | null {
  const { lower = '' } = tokens[from] ?? {};
  if (lexicon.definitesMale.has(lower)) return 'male';
  return lexicon.definitesFemale.has(lower) ? 'female' : null;
}

/** The gender that the article or the noun of a description tells. */
export const genderOfDescription = (a: Analysis, mention: Mention): Gender | null =>
  genderOfArticle(a, mention) ?? genderOfNoun(a.tokens[mention.head]?.noun ?? 0);

/**
 * True if the name of a body begins with a noun that stands for another kind of it: "the firm" is no court
 * and no ministry.
 */
function isOtherBody(a: Analysis, { fullest: { nameFrom } }: Entity): boolean {
  const noun = a.tokens[nameFrom]?.noun ?? 0;
  return (noun & Noun.organisation) !== 0 && (noun & Noun.body) === 0;
}

/**
 * True if a name holds a word for a body ("Acme Corp."): a country or a newspaper named in passing is no
 * company.
 */
const isBody = (a: Analysis, entity: Entity): boolean => {
  for (let i = entity.fullest.nameFrom; i < entity.fullest.to; i++) {
    const noun = a.tokens[i]?.noun ?? 0;
    if (noun & Noun.organisation && !(noun & Noun.place)) return true;
  }
  return false;
};

/** The capitalised words that complete a description: of "the president of Kazakhstan" the last one. */
function namesCompleting(a: Analysis, mention: Mention): string[] {
  const end = completedTo(a, mention);
  const { completesByCase, caseAtEnd } = a.lexicon.data;
  const from = completesByCase ? mention.head + 1 : caseAtEnd ? mention.from : mention.to; // "a [Zala Sport] elnöke"
  const owner = isOwned(a, mention.from, mention.head) ? [a.tokens[mention.from]?.lower ?? ''] : [];
  return [
    ...owner,
    ...a.tokens
      .slice(from, end)
      .flatMap(({ isCapital, grammar, lower }) => (isCapital && !(grammar & DETERMINER) ? [lower] : [])),
  ];
}

/** The words in small letters that complete an office by their case: of "szef rządu" the last one. */
const nounsCompleting = (a: Analysis, { head, to }: Mention): string[] =>
  a.lexicon.data.completesByCase
    ? a.tokens
        .slice(head + 1, to)
        .flatMap(({ isCapital, isWord, lower }) => (isWord && !isCapital ? [lower] : []))
    : [];

/**
 * True if one of the entity's roles is the one that a description gives.
 * @param word its head word, without an article
 * @param of names that complete the description: a role that something else completes is another one then, as "the
 * Russian president" is not "the president of Kazakhstan"
 */
function hasOffice(
  a: Analysis,
  entity: Entity,
  mention: Mention,
  word: string,
  of: readonly string[],
): boolean {
  const { head } = mention;
  const isLater = (entity.mentions[0]?.from ?? 0) > mention.from;
  const completed = isLater ? nounsCompleting(a, mention) : []; // "szef rządu" is no "szef MON" who comes later
  let isOther = false;
  let isBare = false;
  for (const { heads, wording } of rolesOf(a, entity, MENTIONS_READ)) {
    if (!heads.some((own) => isOffice(a, own, word)) || isOfAnother(a, head, wording)) continue;
    const words = wording.toLowerCase().split(/[ '’]/);
    if (completed.length > 0 && words.length > 1 && !completed.some((word) => words.includes(word))) {
      isOther = true;
      continue;
    }
    if (of.length === 0 || of.some((name) => words.includes(name))) return true;
    if (words.length > 1) isOther = true;
    else isBare = true;
  }
  return isBare && !isOther;
}

/**
 * True if a role is completed otherwise than the description: "the mother of four" is not she whom the text
 * calls "mother of two", nor the mayor of one town that of another.
 */
function isOfAnother(a: Analysis, head: number, wording: string): boolean {
  const [word, link, of] = [head, head + 1, head + 2].map((i) => a.tokens[i]?.lower ?? '');
  if (!isPreposition(a, head + 1)) return false;
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
const isOffice = (a: Analysis, title: string, word: string): boolean =>
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

/**
 * Returns a test for the people whose office papers call by the word of a description, too: "il mister" after "l’allenatore
 * Marco Riva". Null where the description means nobody in particular, or is completed by a name.
 */
export function sameOfficeTest(
  a: Analysis,
  mention: Mention,
  calledBy: ReadonlyMap<Entity, readonly string[]>,
): ((entity: Entity) => boolean) | null {
  const word = a.tokens[mention.head]?.lower ?? '';
  const others = a.lexicon.sameOffices.get(word);
  if (!others || mention.isJoint || !isDefinite(a, mention) || namesCompleting(a, mention).length > 0)
    return null;
  const gender = genderOfArticle(a, mention);
  // "a tárcavezető" after "külügyminiszter": where nouns are joined, an office is what it ends with
  const isSame = (head: string): boolean =>
    others.has(head) || (a.lexicon.data.joinsNouns && [...others].some((one) => isJoinedTo(a, head, one)));
  return (entity) => {
    if (entity.kind !== 'person' || entity.described || !agreeInGender(gender, entity.gender)) return false;
    if (calledBy.get(entity)?.some(isSame)) return true;
    for (const { heads } of rolesOf(a, entity, MENTIONS_READ)) if (heads.some(isSame)) return true;
    return false;
  };
}

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
 * Returns a test for the people whom a definite description may take up though the text gives nobody that
 * office: "the expert said" after an expert's words. Null for descriptions that name an office of their own
 * ("the president") or that the text brought in as somebody else's.
 */
export function takingUpTest(a: Analysis, mention: Mention): ((entity: Entity) => boolean) | null {
  const noun = a.tokens[mention.head]?.noun ?? 0;
  const isTitle = (noun & ANY_TITLE) !== 0;
  if (mention.isJoint || !isDefinite(a, mention) || !(noun & Noun.role)) return null;
  if (isTitle && !a.lexicon.data.adjectivesFollow) return null;
  // "the nursery’s manager", "a férfi védője": told apart by whose it is
  if (a.tokens.slice(mention.from, mention.head).some(isPossessiveEnding) || isOwnedByNoun(a, mention))
    return null;
  if (hasPossessive(a, mention.head)) return null;
  // "A közeli [utcában] lakó nyugdíjas": what describes somebody at such length brings in somebody new
  if (
    a.lexicon.data.caseAtEnd &&
    a.tokens.slice(mention.from, mention.head).some(({ noun }) => noun & Noun.oblique)
  )
    return null;
  // without articles only "the woman" is whoever fits; where a case would complete it, a bare office is as good as "the"
  const isLone = a.lexicon.data.completesByCase && isUncompleted(a, mention);
  if (a.lexicon.data.bareIsDefinite && !isLone && !(noun & (Noun.roleMale | Noun.roleFemale))) return null;
  const gender = genderOfDescription(a, mention) ?? genderByVerb(a, mention);
  const isOfSomething = a.lexicon.data.adjectivesFollow && hasOwner(a, mention);
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
    ![...rolesOf(a, entity, MENTIONS_READ)].some(({ wording }) => isOfAnother(a, mention.head, wording));
}

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
 * True if "of" behind a description says whose or of what it is: "el portavoz [de la Presidencia]", an office of its own, but
 * not "el piloto [de 22 años]".
 */
export function hasOwner(a: Analysis, mention: Mention): boolean {
  const of = overAdjectives(a, mention.to, true);
  const owner =
    isPreposition(a, of) && hasNoun(a.tokens, of, Noun.particle) ? mentionBeginning(a, of + 1) : undefined;
  return owner !== undefined && !hasNoun(a.tokens, owner.head, Noun.time);
}

/**
 * True if the ending of a noun shows that another one owns it, and one stands before it: "A [férfi] védője".
 */
const isOwnedByNoun = (a: Analysis, { from, head }: Mention): boolean =>
  a.lexicon.data.caseAtEnd &&
  a.lexicon.possessedEndings.some((ending) => a.tokens[head]?.lower.endsWith(ending)) &&
  a.tokens
    .slice(from, head)
    .some(
      ({ noun, grammar, isCapital }) =>
        (noun & SPEAKING_NOUN) !== 0 || (isCapital && !(grammar & DETERMINER)),
    );

/** "زوجته": the possessive written onto a noun makes it definite, not the article. */
function hasPossessive({ tokens, lexicon }: Analysis, i: number): boolean {
  const { articlePrefix } = lexicon.data;
  return (
    articlePrefix !== '' &&
    hasNoun(tokens, i, Noun.definite) &&
    tokens[i]?.lower.startsWith(articlePrefix) === false
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

/**
 * "trenér", "serbski obrońca": an office that nothing completes behind it. "Starszy mężczyzna" is somebody new: nobody is
 * known by age or sex, and so is "emeryt spod hali", of whom the text says where he is from.
 */
function isUncompleted(a: Analysis, mention: Mention): boolean {
  const { from, to, head } = mention;
  if (a.lexicon.belonging.has(a.tokens[to]?.lower ?? '')) return false;
  if (to === from + 1) return true;
  const isPlain = a.tokens.slice(from, head).every(({ grammar, noun }) => grammar === 0 && noun === 0);
  return isPlain && head === to - 1 && !isAnyPerson(a, mention) && completedTo(a, mention) === to;
}

/** True if a description fits anybody of that sex or age: "the woman", "der 86-Jährige". */
export function isAnyPerson(a: Analysis, { head }: Mention): boolean {
  const { lower = '', noun = 0 } = a.tokens[head] ?? {};
  const isKin = (noun & (Noun.roleMale | Noun.roleFemale)) !== 0 && !a.lexicon.data.joinsNouns;
  return isKin || /^\p{N}/u.test(lower);
}
