import { type Analysis, mentionBeginning } from '../analysis/analysis.ts';
import { areAlike } from '../cues/are-alike.ts';
import { namesThing } from '../cues/climb.ts';
import { CUE, DETERMINER, GIVEN_NAME, Grammar, Noun } from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import { phraseAt } from '../words/phrases.ts';
import { hasGrammar, hasNoun } from '../words/tokens.ts';
import { isAnyPerson, isOwned } from './description-traits.ts';

/** Phrases that may complete one noun. */
const LINKS = 3;

/** The end of a description together with the phrases that complete it: "a source close to the mayor". */
export function completedTo(a: Analysis, mention: Mention): number {
  let to = mention.to;
  let last = mention;
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
      !isHearer(a, mention, link, next) &&
      !isTheirs(a, link, next) &&
      !isStatement(a, next) &&
      (isTold(a, mention) || phraseAt(a.lexicon.asides, a.tokens, link) === 0) &&
      !isWhereSaid(a, mention, link, next) &&
      (isOneOf(a, mention, link) || !isCircumstance(a, link, next));
    if (!goesOn)
      return a.lexicon.data.adjectivesFollow ? withoutRest(a, to, link) : overJoined(a, mention, last);
    to = overSecond(a, link, next.to);
    last = next;
    const name = a.lexicon.data.adjectivesFollow ? mentionBeginning(a, to) : undefined;
    if (name && namesThing(a, name)) to = name.to; // "la empresa de viale [Mazzini]"
  }
  return to;
}

/** The end of a phrase without the participle of a rest that is left out: "un voisin [situé] à quelques mètres". */
function withoutRest(a: Analysis, from: number, to: number): number {
  const { lower = '' } = a.tokens[to - 1] ?? {};
  const isParticiple = a.lexicon.tagEndings.participle.some((ending) => lower.endsWith(ending));
  return to > from && isParticiple && isPreposition(a, to) ? to - 1 : to;
}

/** "le service d’incendie [et de secours]": the end of a second phrase that "and" joins with the same "of". */
function overSecond(a: Analysis, of: number, to: number): number {
  const isOf = (i: number): boolean => isPreposition(a, i) && hasNoun(a.tokens, i, Noun.particle);
  if (!isOf(of) || !hasGrammar(a.tokens, to, Grammar.conjunction) || !isOf(to + 1)) return to;
  const second = mentionBeginning(a, to + 2);
  return second?.type === 'description' && !hasGrammar(a.tokens, second.from, DETERMINER) ? second.to : to;
}

/** True if a phrase tells of somebody's own people or things: the verb has it, "[bei seinen Fans] bedankte sich der Sänger". */
const isTheirs = (a: Analysis, link: number, { from }: Mention): boolean =>
  hasGrammar(a.tokens, from, Grammar.possessive) && !a.lexicon.belonging.has(a.tokens[link]?.lower ?? '');

/** "متحدث باسم الوزارة [في بيان]": where names have no capitals, what somebody spoke in completes nobody. */
const isStatement = ({ tokens, lexicon }: Analysis, { head }: Mention): boolean =>
  !lexicon.data.hasCapitals && hasNoun(tokens, head, Noun.speechNoun);

/** "одна [из] пассажирок": a pronoun for one of several. */
const isOneOf = (a: Analysis, { type, to }: Mention, link: number): boolean =>
  type === 'pronoun' && link === to && a.lexicon.belonging.has(a.tokens[link]?.lower ?? '');

/** Most phrases that "and" joins. */
const MAX_JOINED = 6;

/** The end of the phrases that "and" joins to one that completes a `whole`, bare like it: "residents of [Arden, Brookham and Coldry]". */
function overJoined(a: Analysis, whole: Mention, first: Mention): number {
  let last = first;
  if (first === whole) return first.to; // nothing completes it so far
  for (let n = 0; n < MAX_JOINED; n++) {
    const isAnd = hasGrammar(a.tokens, last.to, Grammar.conjunction);
    const next = isAnd || a.tokens[last.to]?.lower === ',' ? mentionBeginning(a, last.to + 1) : undefined;
    if (!next || !areAlike(a, first, next)) return first.to;
    if (isAnd) return next.to;
    last = next;
  }
  return first.to;
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
  // "ο προπονητής [μετά] την ήττα": a preposition that is an adverb, too, tells a time or a place
  (a.lexicon.data.completesByCase && hasGrammar(a.tokens, link, Grammar.adverb)) ||
  (a.lexicon.data.adjectivesFollow &&
    isPreposition(a, link) &&
    !hasNoun(a.tokens, link, Noun.particle) &&
    next.type === 'description' &&
    !hasNoun(a.tokens, next.head, Noun.organisation | Noun.place | Noun.group));

/** "opplyser politiet [i en pressemelding]": where verbs are second, what somebody wrote or said is where it was said. */
const isWhereSaid = (a: Analysis, mention: Mention, link: number, next: Mention): boolean =>
  a.lexicon.data.verbSecond &&
  mention.type === 'description' &&
  isPreposition(a, link) &&
  !a.lexicon.belonging.has(a.tokens[link]?.lower ?? '') &&
  isTold(a, next) &&
  !isTold(a, mention);

/** True for what somebody wrote or said. */
const isTold = (a: Analysis, { head }: Mention): boolean =>
  hasNoun(a.tokens, head, Noun.document | Noun.speechNoun);

/**
 * True if a phrase names the addressee, who may follow the speaker where the verb stands first: "espetó el
 * ingeniero a Max Verstappen".
 */
const isHearer = (a: Analysis, described: Mention, link: number, next: Mention): boolean =>
  a.lexicon.data.invertsAlways &&
  isPreposition(a, link) &&
  !hasNoun(a.tokens, link, Noun.particle) &&
  !hasGrammar(a.tokens, link, Grammar.agent) && // "el comunicado remitido [por Ana]"
  ((next.type === 'name' && hasNoun(a.tokens, next.nameFrom, GIVEN_NAME)) ||
    isToldTo(a, described, link, next));

/**
 * «…», dice un agente [ai cronisti]; «…», racconta una vicina [al Messaggero]; La preside [ai genitori]: «…»: people, or a name
 * behind somebody without an office.
 */
function isToldTo(a: Analysis, { from, head }: Mention, link: number, next: Mention): boolean {
  if (!a.lexicon.towards.has(a.tokens[link]?.lower ?? '')) return false;
  const isTag = hasGrammar(a.tokens, from - 1, CUE);
  const isNobody = hasNoun(a.tokens, head, Noun.anonymous | Noun.roleMale | Noun.roleFemale | Noun.group);
  if (next.type === 'name') return isTag && isNobody;
  return (isTag || a.tokens[next.to]?.lower === ':') && hasNoun(a.tokens, next.head, Noun.group);
}

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
 * True if "of" behind a description says whose or of what it is: "el portavoz [de la Presidencia]", an office of its own, but
 * not "el piloto [de 22 años]".
 */
export function hasOwner(a: Analysis, mention: Mention): boolean {
  const of = overAdjectives(a, mention.to, true);
  const owner =
    isPreposition(a, of) && hasNoun(a.tokens, of, Noun.particle) ? mentionBeginning(a, of + 1) : undefined;
  return owner !== undefined && !hasNoun(a.tokens, owner.head, Noun.time);
}

/** The capitalised words that complete a description: of "the president of Kazakhstan" the last one. */
export function namesCompleting(a: Analysis, mention: Mention): string[] {
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

/** True if a noun has no article where the noun behind completes it: "رئيس الوزراء", but not "المدرب البرتغالي". */
export function isConstruct({ tokens, lexicon }: Analysis, head: number): boolean {
  const { articlePrefix } = lexicon.data;
  return articlePrefix !== '' && tokens[head]?.lower.startsWith(articlePrefix) === false;
}

/** The words in small letters that complete an office by their case: of "szef rządu" the last one. */
export const nounsCompleting = (a: Analysis, { head, to }: Mention): string[] =>
  a.lexicon.data.completesByCase || isConstruct(a, head)
    ? a.tokens
        .slice(head + 1, to)
        .flatMap(({ isCapital, isWord, lower }) => (isWord && !isCapital ? [lower] : []))
    : [];

/**
 * "trenér", "serbski obrońca": an office that nothing completes behind it. "Starszy mężczyzna" is somebody new: nobody is
 * known by age or sex, and so is "emeryt spod hali", of whom the text says where he is from.
 */
export function isUncompleted(a: Analysis, mention: Mention): boolean {
  const { from, to, head } = mention;
  // "директор [«Вестника»]": the name of a body between marks
  const isOfBody = a.lexicon.data.completesByCase && /^["«„“]$/.test(a.tokens[to]?.lower ?? '');
  if (isOfBody || a.lexicon.belonging.has(a.tokens[to]?.lower ?? '')) return false;
  if (to === from + 1) return true;
  const isPlain = a.tokens.slice(from, head).every(({ grammar, noun }) => grammar === 0 && noun === 0);
  return isPlain && head === to - 1 && !isAnyPerson(a, mention) && completedTo(a, mention) === to;
}

/** True if a description is a noun alone, or with its article: "le technicien", not "le technicien belge". */
export const isPlain = (a: Analysis, mention: Mention): boolean =>
  mention.to === mention.head + 1 &&
  mention.head <= mention.from + 1 &&
  completedTo(a, mention) === mention.to;
