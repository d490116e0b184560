import { type Analysis, firstTokenFrom, mentionBeginning, mentionEnding } from '../analysis/analysis.ts';
import {
  CUE,
  DETERMINER,
  GIVEN_NAME,
  Grammar,
  Noun,
  OFFICE,
  PEOPLE,
  SPEAKING_NOUN,
} from '../lexicon/word-classes.ts';
import { isHearerBefore, isOblique } from '../mentions/case.ts';
import type { Mention } from '../mentions/mention.ts';
import { phraseAt } from '../words/phrases.ts';
import { hasGrammar, hasNoun, isAcronym } from '../words/tokens.ts';
import { canAct, isPersonsName } from './can-act.ts';
import {
  climb,
  isBeforePostposition,
  isObject,
  isObjectOfInfinite,
  isPurePreposition,
  ownsNext,
} from './climb.ts';

/** Ways in which a verb's subject was found. */
type SubjectPath = 'adjacent' | 'apposition' | 'relative' | 'shared' | 'inverted' | 'first' | 'none';

export interface Subject {
  mention: Mention | null;
  path: SubjectPath;
  /** True after a form of "be" with a participle: the subject was told, not telling. */
  isPassive: boolean;
  isNegated: boolean;
  /** True for "declined to say", "went on to say". */
  isInfinitive: boolean;
  /** Addressee in a passive whose doer is the source: it is no source of the same words. */
  told?: Mention | null;
}

/** Words looked at to the left of a verb. */
const REACH = 60;
/** Commas tried as the opening one of an apposition. */
const COMMAS = 6;
/** Forms of "be", which make a participle passive. */
export const BE =
  /^(?:is|are|was|were|been|be|being|'s|wurde|wurden|wird|werden|worden|été|fue|sido|stato|stata|foi|werd|werden)$/;
const ADVERBIAL = Grammar.adverb | Grammar.negation | Grammar.auxiliary;
/** A dash, or a hyphen typed for one. */
export const DASH = /^[—–―-]$/;

/** Facts noted on the way from a verb to its subject. */
type Seen = Omit<Subject, 'mention' | 'path'>;

/** The mention before the comma that opens the insertion which ends with the comma at `closing`. */
function beforeInsertion(a: Analysis, closing: number, from: number): Mention | null {
  let commas = 0;
  for (let i = closing - 1; i > from && closing - i < REACH && commas < COMMAS; i--) {
    if (a.tokens[i]?.lower !== ',' && a.tokens[i]?.lower !== '(') continue;
    if ((a.tokens[i]?.stretch ?? -1) >= 0) continue;
    commas++;
    const mention = mentionEnding(a, i - 1);
    // "Weber, and others of her party, say"
    if (!mention || (hasGrammar(a.tokens, i + 1, Grammar.conjunction) && mention.from > from)) continue;
    if (a.lexicon.data.caseAtEnd && isOblique(a, mention)) continue; // "Arra [a kérdésre], hogy …, azt felelte"
    const head = climb(a, firstOfTwo(a, mention));
    const named = namedBetween(a, head, i, closing);
    if (named) return named;
    // "Eva Weber, working as [mayor], said"
    if (head.from - 1 > from && a.lexicon.capacity.has(a.tokens[head.from - 1]?.lower ?? '')) continue;
    if (!isObject(a, head)) return wholeOffice(a, head, from);
  }
  return null;
}

/** "O bastonário, [Carlos Cortês], diz": the name between commas behind a word that no list has for anybody, or null. */
function namedBetween(a: Analysis, head: Mention, comma: number, closing: number): Mention | null {
  const name = canAct(a, head) ? undefined : mentionBeginning(a, comma + 1);
  return name?.to === closing && isPersonsName(a, name) ? name : null;
}

/** The phrase that the words before an insertion belong to: the office whose fields they list, or the name that they describe. */
function wholeOffice(a: Analysis, head: Mention, from: number): Mention {
  const named = isListed(a, head, from) ? mentionBeginning(a, from) : undefined;
  return officeOfFields(a, head) ?? named ?? head;
}

/** "[La ministra] de Trabajo, Migraciones y Seguridad Social, Eva Weber, …": the office whose further fields a comma parts. */
function officeOfFields(a: Analysis, fields: Mention): Mention | null {
  if (fields.type !== 'name' || isPersonsName(a, fields) || a.tokens[fields.from - 1]?.lower !== ',')
    return null;
  const first = mentionEnding(a, fields.from - 2);
  const office = first ? climb(a, first) : null;
  return office && office !== first && hasNoun(a.tokens, office.head, OFFICE) ? office : null;
}

/** The first of two names that one preposition governs: "the pact between [Norway] and the United Kingdom". */
function firstOfTwo(a: Analysis, second: Mention): Mention {
  const first = hasGrammar(a.tokens, second.from - 1, Grammar.conjunction)
    ? mentionEnding(a, second.from - 2)
    : undefined;
  return first && isPurePreposition(a, first.from - 1) ? first : second;
}

/**
 * Eva Weber, the energy, [trade] and tourism minister, said: a bare noun between commas of the insertion behind the name
 * that opens the sentence.
 */
const isListed = (a: Analysis, { type, from, to }: Mention, start: number): boolean => {
  const opening = mentionBeginning(a, start);
  const isBare =
    type === 'description' && !hasNoun(a.tokens, to - 1, SPEAKING_NOUN) && a.tokens[from - 1]?.lower === ',';
  return isBare && opening?.type === 'name' && a.tokens[opening.to]?.lower === ',';
};

/** The index before the bracket or dash that opens what closes at `i`, or -1. */
function beforeOpening(a: Analysis, i: number, from: number): number {
  const closing = a.tokens[i]?.lower ?? '';
  const opens = (sign: string): boolean =>
    closing === ')' ? sign === '(' : closing === ']' ? sign === '[' : DASH.test(sign);
  for (let k = i - 1; k > from && i - k < REACH; k--) if (opens(a.tokens[k]?.lower ?? '')) return k - 1;
  return -1;
}

/** Finds the subject to the left of the verb at `verb`, whose sentence begins at token `from`. */
export function subjectBefore(a: Analysis, verb: number, from: number): Subject {
  const isGerund = a.tokens[verb]?.lower.endsWith('ing') ?? false;
  const walk: Walk = {
    a,
    from,
    verb,
    isGerund,
    seen: { isPassive: false, isNegated: false, isInfinitive: false },
    doubtful: null,
  };
  for (let i = verb - 1; i >= from && verb - i < REACH; ) {
    const next =
      atOtherClause(walk, i) ??
      atMention(walk, i) ??
      atRelative(walk, i) ??
      overQuotation(walk, i) ??
      overAdverbial(walk, i) ??
      overSign(walk, i);
    if (typeof next !== 'number') return { ...orDoubtful(walk, next ?? SHARED), ...walk.seen };
    i = next;
  }
  return { ...orDoubtful(walk, { mention: null, path: 'none' }), ...walk.seen };
}

/** Returns what was found, or where that is nobody the phrase that was stepped over in doubt. */
const orDoubtful = ({ doubtful }: Walk, found: Found): Found =>
  found.mention || !doubtful ? found : { mention: doubtful, path: 'adjacent' };

interface Walk {
  a: Analysis;
  from: number;
  verb: number;
  isGerund: boolean;
  seen: Seen;
  /** Phrase that is the subject only where no other one stands before it. */
  doubtful: Mention | null;
}
type Found = Pick<Subject, 'mention' | 'path'>;
/** Next token of the walk, the subject it found, or undefined where the token is another step's. */
type Step = number | Found | undefined;
const SHARED: Found = { mention: null, path: 'shared' };

/** At the end of a noun phrase: it is the subject, or one to step over: a time, an object, the one spoken to. */
function atMention(walk: Walk, i: number): Step {
  const mention = mentionEnding(walk.a, i);
  return mention && (overPhrase(walk, mention) ?? atSubject(walk, mention, i));
}

/** Steps over a phrase that is no subject, whatever governs it. */
function overPhrase(walk: Walk, mention: Mention): Step {
  const { a, verb } = walk;
  if (isObjectBefore(a, mention) || isBeforePostposition(a, mention) || tellsWhichThing(a, mention))
    return mention.from - 1;
  if (isTime(a, mention) || isOblique(a, mention) || hasObliqueArticle(a, mention))
    return overOwner(walk, mention) ?? stepOverPreposition(a, mention.from - 1);
  const source = sourcePhraseBefore(a, mention.from);
  if (source > 0 || isHearerBetween(a, mention)) return mention.from - 1 - source;
  if (isPlaceByEnd(a, mention) || isThingBetween(a, mention, verb)) {
    walk.doubtful ??= mention;
    return mention.from - 1;
  }
  return undefined;
}

/** Takes a phrase for the subject, or the one that it completes, unless a preposition or its place shows it to be none. */
function atSubject(walk: Walk, mention: Mention, i: number): Step {
  const { a, from, verb, isGerund, seen } = walk;
  const head = climb(a, mention);
  // "Лавров [16 мая] в ходе визита заявил"
  if (a.lexicon.data.completesByCase && head !== mention && isTime(a, head))
    return stepOverPreposition(a, head.from - 1);
  if (isObjectByPlace(a, mention, verb)) return overOwner(walk, mention) ?? mention.from - 1;
  if (hasGrammar(a.tokens, head.head, Grammar.relative))
    return isObjectOfClause(a, head) ? SHARED : { mention: head, path: 'relative' };
  const opensAbsolute = isGerund && a.lexicon.absolutes.has(a.tokens[mention.from - 1]?.lower ?? '');
  if (opensAbsolute && i === verb - 1) return { mention, path: 'adjacent' };
  if (isOnBehalf(a, head, verb)) return { mention: head, path: 'adjacent' };
  if (a.lexicon.data.invertsAlways && isObject(a, head)) return behindThat(a, head);
  const described = isObject(a, head) ? describedByParticiple(a, head) : null;
  if (described) return { mention: joined(a, described), path: 'adjacent' };
  if (!isObject(a, head) || head.from - 1 <= from) return { mention: joined(a, head), path: 'adjacent' };
  return seen.isInfinitive || isGerund ? SHARED : { mention: head, path: 'first' };
}

/**
 * At the object of a verb without a subject ("A difendere [Riva] è sceso …"), or at a relative pronoun that a preposition
 * governs: in "ha diffuso una nota in [cui] avverte" the clause is not about the note.
 */
function atOtherClause({ a }: Walk, i: number): Step {
  const mention = mentionEnding(a, i);
  if (!mention) return undefined;
  const isRelative = hasGrammar(a.tokens, mention.head, Grammar.relative);
  return isObjectOfInfinite(a, mention) || (isRelative && isObjectOfClause(a, mention)) ? SHARED : undefined;
}

/** "il ministro, che [in mattinata] aveva bollato …": a phrase with a preposition that opens a relative clause is stepped over. */
const behindThat = (a: Analysis, { from }: Mention): number | Found =>
  a.lexicon.data.thatIsRelative && hasGrammar(a.tokens, from - 2, Grammar.complementiser) ? from - 2 : SHARED;

/**
 * True if a name with an article tells which thing the noun behind it means, where the last word of a phrase shows its case:
 * "Orbán Viktor [a Kossuth] rádióban arról beszélt".
 */
function tellsWhichThing(a: Analysis, { type, from, to }: Mention): boolean {
  const isNamed = a.lexicon.data.caseAtEnd && type === 'name' && hasGrammar(a.tokens, from, Grammar.article);
  const next = isNamed ? mentionBeginning(a, to) : undefined;
  return next?.type === 'description' && !hasGrammar(a.tokens, to, DETERMINER) && isOblique(a, next);
}

/**
 * True if a name of nobody known, alone or with an article, ends as names do that say where: "Kádár [Komlóson] él", "a Kék
 * Hálón". It may be a subject all the same: "[Jansen] nyilatkozott".
 */
const isPlaceByEnd = (a: Analysis, { type, from, to, head }: Mention): boolean => {
  const { lower = '' } = a.tokens[to - 1] ?? {};
  const isLone = type === 'name' && (to === from + 1 || hasGrammar(a.tokens, from, Grammar.article));
  const isKnown = hasNoun(a.tokens, head, GIVEN_NAME) || a.knownPeople.has(lower);
  return isLone && !isKnown && a.lexicon.placeEndings.some((ending) => lower.endsWith(ending));
};

/** True if a bare noun ends as what another one owns does in another case than the subject's: "honlapján". */
function isOwned(a: Analysis, { type, from, head }: Mention): boolean {
  const { lower = '' } = a.tokens[head] ?? {};
  const isBare = type === 'description' && !hasGrammar(a.tokens, from, DETERMINER);
  return isBare && a.lexicon.ownedCases.some((ending) => lower.endsWith(ending));
}

/** True if a phrase behind a verb owns the noun right behind it, and is no subject: "nevezte [Pogány] játékát". */
export function isOwner(a: Analysis, { to }: Mention): boolean {
  const next = a.lexicon.ownedCases.length > 0 ? mentionBeginning(a, to) : undefined;
  return next !== undefined && isOwned(a, next);
}

/**
 * Steps over the owner right before what it owns, where that is in another case: "Jansen [a klub] honlapján nyilatkozott".
 * It may be the subject as well: "[Az elnök] honlapján közölte". Undefined where no owner stands there.
 */
function overOwner(walk: Walk, mention: Mention): number | undefined {
  const { a } = walk;
  const owner = isOwned(a, mention) ? mentionEnding(a, mention.from - 1) : undefined;
  if (!owner || owner.from < walk.from || (owner.from === owner.nameFrom && owner.type === 'name'))
    return undefined;
  walk.doubtful ??= owner;
  return owner.from - 1;
}

/**
 * Finds the people whom a participle with a preposition describes, where another verb follows it in the same
 * clause: "[Protesters] marching through the streets chanted", "[officials] briefed on the matter said".
 */
function describedByParticiple(a: Analysis, { from }: Mention): Mention | null {
  const participle = a.tokens[from - 2];
  const isParticiple =
    !a.lexicon.data.invertsAlways &&
    participle?.isWord === true &&
    a.inMention[from - 2] === 0 &&
    /(?:ed|ing)$/.test(participle.lower);
  const before = isParticiple ? mentionEnding(a, from - 3) : undefined;
  if (before?.type !== 'description' || isObject(a, before) || !canAct(a, before)) return null;
  return before;
}

/**
 * At a word that opens reported clauses and is a relative pronoun, too: "la alcaldesa, [que] habló de «caos»" is about
 * whoever stands before it. Behind a verb of saying and no comma it opens what is said: "aseguró el alcalde [que] habló".
 */
function atRelative({ a, from, verb }: Walk, i: number): Step {
  if (!a.lexicon.data.thatIsRelative || !hasGrammar(a.tokens, i, Grammar.complementiser)) return undefined;
  const isSetOff = a.tokens[i - 1]?.lower === ',';
  const last = mentionEnding(a, isSetOff ? i - 2 : i - 1);
  // "a Soria con [Ana Ruiz], que", "alle accuse [del ministro] dei Trasporti, che"
  const mention = last && climb(a, last, (phrase) => isPersonAt(a, phrase));
  if (!mention || mention.from < from || !canAct(a, mention)) return undefined;
  const isPerson = mention.type === 'name' || hasNoun(a.tokens, mention.head, PEOPLE);
  if (!isSetOff && isPerson && isToldIn(a, from, mention.from)) return undefined;
  const behind = mentionBeginning(a, verb + 1);
  const isJudged = isSetOff && !isPerson && hasGrammar(a.tokens, verb, Grammar.verdict);
  // "Marine Le Pen, que acusa [o presidente] de «brincar com fogo»"
  const isJudge = isSetOff && isPerson && hasGrammar(a.tokens, verb, Grammar.verdict);
  // "el informe que presentó la ministra"; "la nota, que tachó de «tardía»"
  if (behind ? canAct(a, behind) && !isJudge : isJudged) return undefined;
  return { mention, path: 'relative' };
}

/** True if a phrase is known to mean a person: by a first name, by the text, or by its noun. */
const isPersonAt = (a: Analysis, mention: Mention): boolean =>
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
const isObjectOfClause = (a: Analysis, { from }: Mention): boolean =>
  a.lexicon.data.dropsSubjects && isPurePreposition(a, from - 1);

/** "La présidente [lui] a rappelé": a pronoun that is a subject elsewhere ("Lui, il …"), right before the verb. */
const isObjectBefore = (a: Analysis, { type, head, to, from }: Mention): boolean =>
  type === 'pronoun' &&
  a.lexicon.data.adjectivesFollow &&
  hasGrammar(a.tokens, head, Grammar.objective) &&
  a.tokens[to]?.isWord === true &&
  !isPrepositionAt(a, from - 1);

/** Words of the longest phrase that means "according to". */
const LONGEST_PHRASE = 3;

/**
 * The length of the phrase before a source that stands between a subject and its verb: "Nowak [według] prokuratury zadzwonił".
 * 0 where there is none, or where subjects are always spoken.
 */
export function sourcePhraseBefore(a: Analysis, from: number): number {
  for (let length = a.lexicon.data.completesByCase ? LONGEST_PHRASE : 0; length > 0; length--)
    if (phraseAt(a.lexicon.accordingPhrases, a.tokens, from - length) === length) return length;
  return 0;
}

/** "Mluvčí Eva Dubová [ČTK] řekla": where cases tell hearers, a body by its initials between a person and the verb is one. */
function isHearerBetween(a: Analysis, { type, from, nameFrom, to, head }: Mention): boolean {
  const word = a.tokens[head];
  const isBare = type === 'name' && from === nameFrom && to === from + 1 && word && isAcronym(word);
  const before = isBare && a.lexicon.hearerEndings.length > 0 ? mentionEnding(a, from - 1) : undefined;
  return before !== undefined && isPersonsName(a, before) && !isOblique(a, before);
}

/**
 * True if a phrase between somebody and a verb of saying or judging cannot act: where cases tell the object, it may stand
 * there. "Ministr Mikuláš Bek (STAN) [protest] označil za „předčasný“"
 */
function isThingBetween(a: Analysis, mention: Mention, verb: number): boolean {
  if (!a.lexicon.data.completesByCase || mention.type !== 'description' || canAct(a, mention)) return false;
  if (!hasGrammar(a.tokens, verb, Grammar.speech | Grammar.verdict) || isObject(a, climb(a, mention)))
    return false;
  const { from } = mention;
  const end = a.tokens[from - 1]?.lower === ')' ? beforeOpening(a, from - 1, from - REACH) : from - 1;
  const before = mentionEnding(a, end);
  return before !== undefined && before.type !== 'pronoun' && canAct(a, before) && before.from < from;
}

/**
 * True if a phrase before a verb of saying or judging cannot act: where objects stand before their verb it is
 * one, as in "Wágner Ádám séf [a döntést] így magyarázta".
 */
const isObjectByPlace = (a: Analysis, mention: Mention, verb: number): boolean =>
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
  const ends = (ending: string): boolean => a.tokens[verb]?.lower.endsWith(ending) === true;
  return (
    onBehalf.has(a.tokens[from - 1]?.lower ?? '') &&
    (hasNoun(a.tokens, head, Noun.organisation | Noun.group) ||
      isBodyName(a, head) ||
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

/** "в МЧС": a body by its initials. */
const isBodyName = ({ tokens }: Analysis, head: number): boolean => {
  const word = tokens[head];
  return word !== undefined && isAcronym(word) && !(word.noun & Noun.place);
};

/** The phrase together with the one that "and" joins to it: "Ms Weber and her deputy said". */
function joined(a: Analysis, second: Mention): Mention {
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
  return { ...first, to: second.to, isJoint: true };
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

/** True if two phrases without determiner or title are both names of persons, other names or no names. */
export const areAlike = (a: Analysis, x: Mention, y: Mention): boolean =>
  x.type === y.type &&
  isPersonsName(a, x) === isPersonsName(a, y) &&
  [x, y].every(({ from, nameFrom }) => from === nameFrom && !hasGrammar(a.tokens, from, DETERMINER));

/** "[una vecina] de La Pradera y miembro de la Plataforma": a bare office behind one with an article is of the same person. */
const isSameOffice = (a: Analysis, whole: Mention, first: Mention, second: Mention): boolean =>
  whole !== first &&
  hasGrammar(a.tokens, whole.from, DETERMINER) &&
  hasNoun(a.tokens, whole.head, OFFICE) &&
  hasNoun(a.tokens, second.from, OFFICE);

const isPrepositionAt = (a: Analysis, i: number): boolean => hasGrammar(a.tokens, i, Grammar.preposition);

const stepOverPreposition = (a: Analysis, i: number): number =>
  hasGrammar(a.tokens, i, Grammar.preposition) ? i - 1 : i;

/**
 * A quotation inside an insertion is stepped over, and where objects stand before their verb one that is judged: "A védő
 * a döntést [„elhamarkodottnak”] nevezte"; any other one ends the clause.
 */
function overQuotation({ a, from, verb }: Walk, i: number): Step {
  const token = a.tokens[i];
  if (!token || token.stretch < 0) return undefined;
  const k = firstTokenFrom(a, a.stretches[token.stretch]?.outer.start ?? 0) - 1;
  const isJudged =
    a.lexicon.data.caseAtEnd &&
    i === verb - 1 &&
    hasGrammar(a.tokens, verb, Grammar.verdict | Grammar.thought | Grammar.speech);
  if (isJudged && k >= from && a.tokens[k]?.isWord) return k;
  return k < from || a.tokens[k]?.lower !== ',' ? SHARED : k;
}

/** Adverbs, auxiliaries, negations, times, and "declined to". */
function overAdverbial(walk: Walk, i: number): Step {
  const { a, isGerund, seen } = walk;
  const token = a.tokens[i];
  if (!token) return undefined;
  if (token.lower === 'to' && hasGrammar(a.tokens, i - 1, CUE | Grammar.verb)) {
    seen.isInfinitive = true;
    return i - 2;
  }
  const led = token.lower === 'to' ? ledTo(walk, i) : null;
  if (led) return { mention: led, path: 'adjacent' };
  // "Riva [la] consideró «…»": an article before a verb is a pronoun
  const isPronoun = i === walk.verb - 1 && a.inMention[i] === 0 && hasGrammar(a.tokens, i, Grammar.article);
  if (isPronoun && a.lexicon.data.dropsSubjects) return i - 1;
  if (!(token.grammar & ADVERBIAL || token.noun & Noun.time || token.lower.endsWith('ly'))) return undefined;
  if (token.grammar & Grammar.negation) seen.isNegated = true;
  if (BE.test(token.lower) && !isGerund) seen.isPassive = true;
  return token.noun & Noun.time ? stepOverPreposition(a, i - 1) : i - 1;
}

/** Finds the person whom something has made say it: "The poll led [Weber] to say it was over". */
function ledTo({ a, from }: Walk, to: number): Mention | null {
  const object =
    a.tokens[to - 1]?.lower === ',' ? beforeInsertion(a, to - 1, from) : mentionEnding(a, to - 1);
  return object && a.lexicon.causatives.has(a.tokens[object.from - 1]?.lower ?? '') ? object : null;
}

/** Finds the name that opens the sentence before its only comma: "[Kaja Kallas], az Unió főképviselője elmondta". */
function namedAhead(a: Analysis, comma: number, from: number): Mention | null {
  const name = a.lexicon.data.caseAtEnd ? mentionEnding(a, comma - 1) : undefined;
  return name && name.from === from && isPersonsName(a, name) && !isOblique(a, name) ? name : null;
}

/** Goes on from a comma, bracket or dash to the words before the insertion that ends with it. */
function overSign({ a, from, isGerund }: Walk, i: number): Step {
  const sign = a.tokens[i]?.lower ?? '';
  if (sign === ',') {
    const mention = isGerund ? null : (beforeInsertion(a, i, from) ?? namedAhead(a, i, from));
    return mention ? { mention, path: 'apposition' } : SHARED;
  }
  if (sign !== ')' && sign !== ']' && !DASH.test(sign)) return undefined;
  const before = beforeOpening(a, i, from);
  return before < from ? SHARED : before;
}

const isTime = (a: Analysis, mention: Mention | undefined): boolean =>
  mention !== undefined && mention.type === 'description' && hasNoun(a.tokens, mention.head, Noun.time);

const SKIPPED_AFTER_VERB = Grammar.adverb | Grammar.auxiliary | Grammar.objective;
const isObjective = (a: Analysis, i: number): boolean => hasGrammar(a.tokens, i, Grammar.objective);

/** The mention that follows the verb, adverbs and times skipped: “…,” said Monday Ms Weber. */
export function subjectAfter(a: Analysis, verb: number): Mention | null {
  const isCue = hasGrammar(a.tokens, verb, CUE);
  let i = verb + 1;
  while (i < verb + 5) {
    const mention = mentionBeginning(a, i);
    const isAside =
      mention &&
      (isTime(a, mention) ||
        (isCue && (isAddressed(a, mention) || isBeforePostposition(a, mention) || isOwner(a, mention))));
    if (isAside || (mention && (ownsNext(a, mention) || isThing(a, mention)))) i = mention.to;
    else if (isTime(a, mentionBeginning(a, i + 1)) && isPrepositionAt(a, i)) i++;
    else if ((!mention || (mention.to === i + 1 && isObjective(a, i))) && isSkipped(a, i)) i++;
    else return mention && a.tokens[i]?.sentence === a.tokens[verb]?.sentence ? mention : null;
  }
  return null;
}

/** "Ähnlich sieht [es] Eva Weber": where the verb is second, "it" before somebody is its object. */
function isThing(a: Analysis, { type, head, to }: Mention): boolean {
  const isIt = type === 'pronoun' && hasGrammar(a.tokens, head, Grammar.neuter);
  const next = isIt && a.lexicon.data.verbSecond ? mentionBeginning(a, to) : undefined;
  return next !== undefined && canAct(a, next) && !hasObliqueArticle(a, next);
}

/** "Er hat [den Norwegern] geraten": an article that no subject has. */
const hasObliqueArticle = (a: Analysis, { from }: Mention): boolean =>
  a.lexicon.obliqueArticles.has(a.tokens[from]?.lower ?? '');

/**
 * True if the case alone shows that a phrase means the addressee: "řekl [novinářům] starosta", "sagte [dem
 * Blatt] Eva Weber".
 */
export const isAddressed = (a: Analysis, mention: Mention): boolean =>
  hasObliqueArticle(a, mention) ||
  (a.lexicon.obliqueEndings.length > 0 && isHearerBefore(a, mention, mentionBeginning(a, mention.to)));

const isSkipped = (a: Analysis, i: number): boolean =>
  hasGrammar(a.tokens, i, SKIPPED_AFTER_VERB) || hasNoun(a.tokens, i, Noun.time);
