import type { Lexicon } from '../lexicon/lexicon.ts';
import { lookUp } from '../lexicon/look-up.ts';
import { ANY_TITLE, DETERMINER, Grammar, Noun, PEOPLE, THIRD_PERSON } from '../lexicon/word-classes.ts';

const MAX_WORDS = 4;
const WORD = /[\p{L}\p{M}'’-]+/gu;
const SMALL = Grammar.auxiliary | Grammar.objective | Grammar.adverb;
const SPEAKERS = PEOPLE | ANY_TITLE | Noun.organisation;
/** Words that cannot open a tag: they go on with what is said. */
const GOES_ON =
  Grammar.conjunction |
  Grammar.subordinator |
  Grammar.complementiser |
  Grammar.relative |
  Grammar.preposition |
  Grammar.article |
  Grammar.negation |
  Grammar.firstOrSecond;
/** Fewest letters of an unlisted verb. */
const SHORTEST = 4;

/**
 * True if a verb of saying opens the words and its subject stands right behind it. With `isLone` the verb
 * needs no subject.
 * @param words what stands behind the quotation
 */
export function opensTag(words: string, isLone: boolean, lexicon: Lexicon): boolean {
  const found = wordsOf(words, MAX_WORDS + 2);
  let hasPronoun = false;
  let isAfterAuxiliary = false;
  for (let i = 0; i < Math.min(found.length, MAX_WORDS); i++) {
    const { word, clitic } = bare(found[i] ?? '', lexicon);
    const [grammar] = lookUp(lexicon, word, false);
    if (clitic) hasPronoun = (lookUp(lexicon, clitic, false)[0] & Grammar.firstOrSecond) === 0;
    const isVerb =
      (grammar & Grammar.speech) !== 0 ||
      (hasPronoun && isAfterAuxiliary && lexicon.tagEndings.participle.some((end) => word.endsWith(end)));
    if (isVerb) return hasPronoun || sourceFollows(found, i + 1, lexicon) || isLone;
    if (i === 0 && grammar & Grammar.thought && !(grammar & SMALL)) return isOpinion(words, found, lexicon);
    if (!(grammar & SMALL)) return false;
    isAfterAuxiliary = (grammar & Grammar.auxiliary) !== 0;
  }
  return false;
}

/** Most words of a tag whose verb is one of opinion. */
const MAX_OPINION = 5;

/**
 * True if the words up to the end of their sentence are a verb of opinion and whose it is: "synes Per Olsen fra Alta", but
 * not "[når det skjer,] håper regjeringen på et vedtak i Stortinget".
 */
function isOpinion(words: string, found: readonly string[], lexicon: Lexicon): boolean {
  const [tag = ''] = words.split(/[.:]/u, 1);
  return wordsOf(tag, MAX_OPINION + 1).length <= MAX_OPINION && sourceFollows(found, 1, lexicon);
}

/** Words among which the noun of a tag without a verb stands: "il primo commento di Eva Weber". */
const MAX_BEFORE_OF = 4;

/** True if words are a tag whose cue is a noun: "le parole di Eva Weber", "il commento della sindaca". */
export function isNounTag(words: string, lexicon: Lexicon): boolean {
  const apart = words.replaceAll(/(?<=['’])(?=\p{L})/gu, ' '); // "l’ affondo"
  const found = wordsOf(apart, MAX_BEFORE_OF + 2).map((word) =>
    lookUp(lexicon, word.toLowerCase().replaceAll('’', "'"), false),
  );
  const of = found.findIndex(([grammar, noun]) => grammar & Grammar.preposition && noun & Noun.particle);
  const isNoun = found.slice(0, Math.max(of, 0)).some(([, noun]) => noun & Noun.speechNoun);
  return ((found[0]?.[0] ?? 0) & DETERMINER) !== 0 && isNoun && of < found.length - 1;
}

/** Most words of a subject that opens a tag: "toimitusjohtaja Petri Aarnisalo". */
const MAX_SUBJECT = 5;
const CLAUSE_END = /[.!?:;,–—]/;

/** True if words are an office in small letters, that ends with its noun: "harjoituksen johtaja". */
function isOffice(words: readonly string[], lexicon: Lexicon): boolean {
  const last = words.at(-1) ?? '';
  const isSmall = words.length <= MAX_SUBJECT && words.every((word) => !/^\p{Lu}/u.test(word));
  return isSmall && (lookUp(lexicon, last, false)[1] & PEOPLE) !== 0;
}

/** True if a subject opens the words and a verb of saying follows it: "hän toteaa", "Niskanen sanoi". */
export function opensSubjectTag(words: string, lexicon: Lexicon): boolean {
  const [first = ''] = words.split(CLAUSE_END, 1);
  const clause = wordsOf(first, MAX_SUBJECT + 1);
  if (words[first.length] === ',' && isOffice(clause, lexicon))
    return opensSubjectTag(words.slice(first.length + 1), lexicon);
  if (!isSource(clause[0] ?? '', lexicon)) return false;
  for (const [i, word] of clause.entries()) {
    const [grammar] = lookUp(lexicon, word.toLowerCase(), /^\p{Lu}/u.test(word));
    if (i > 0 && grammar & Grammar.speech) return true;
    if (grammar & ~(THIRD_PERSON | Grammar.adverb | DETERMINER | Grammar.objective)) return false;
  }
  return false;
}

/**
 * True if a verb that no list holds opens the words, known by its ending and by who follows it: "gliser
 * treneren".
 * @param isBehindDash true where a dash stands before the words: endings of many other words then count, too
 */
export function opensUnlistedTag(words: string, lexicon: Lexicon, isBehindDash = false): boolean {
  const [verb = '', next = ''] = wordsOf(words, 2);
  const [grammar, noun] = lookUp(lexicon, verb, false);
  if (verb.length < SHORTEST || noun !== 0 || (grammar & ~Grammar.verb) !== 0) return false;
  return endsAsVerb(verb, lexicon, isBehindDash) && isSource(next, lexicon);
}

/**
 * True if a word ends like the verb of a tag. With `mayBeShort`, where nothing else can stand, endings that
 * many other words have count as well.
 */
function endsAsVerb(word: string, { tagEndings }: Lexicon, mayBeShort: boolean): boolean {
  const { sure, open, short } = tagEndings;
  const ends = (endings: readonly string[]): boolean => endings.some((end) => word.endsWith(end));
  return ends(sure) || ends(open) || (mayBeShort && ends(short));
}

/** Most words behind a negated verb before its subject begins: "nie kryje oburzenia [burmistrz]". */
const MAX_OBJECT = 3;

/**
 * True if a negated verb opens the words, known by its ending, and somebody follows soon: "nie kryje
 * oburzenia burmistrz".
 */
export function opensNegatedTag(words: string, lexicon: Lexicon): boolean {
  const [not = '', verb = '', ...rest] = wordsOf(words.split(CLAUSE_END, 1)[0] ?? '', MAX_OBJECT + 2);
  if (!(lookUp(lexicon, not, false)[0] & Grammar.negation) || lookUp(lexicon, verb, false)[1] !== 0)
    return false;
  return endsAsVerb(verb, lexicon, true) && rest.some((word) => isSource(word, lexicon));
}

/** True if a word of saying stands among the first words. */
export const hasCue = (words: string, lexicon: Lexicon): boolean =>
  wordsOf(words, MAX_WORDS).some(
    (word) => (lookUp(lexicon, word.toLowerCase(), false)[0] & Grammar.speech) !== 0,
  );

/** True if the first word goes on with a sentence, as "and" does: no tag begins so. */
export const goesOn = (words: string, lexicon: Lexicon): boolean =>
  (lookUp(lexicon, (wordsOf(words, 1)[0] ?? '').toLowerCase(), false)[0] & GOES_ON) !== 0;

function wordsOf(words: string, most: number): string[] {
  const out: string[] = [];
  for (const [word] of words.matchAll(WORD)) {
    out.push(word);
    if (out.length === most) break;
  }
  return out;
}

/** Cuts from a written word what an apostrophe or a hyphen ties to it: "s'est-il" → "est", "-il". */
function bare(written: string, { elisions, clitics }: Lexicon): { word: string; clitic: string } {
  let word = written.toLowerCase().replaceAll('’', "'");
  const clitic = clitics.find((ending) => word.endsWith(ending) && word.length > ending.length) ?? '';
  word = word.slice(0, word.length - clitic.length);
  const elision = elisions.find((opening) => word.startsWith(opening) && word.length > opening.length) ?? '';
  return { word: word.slice(elision.length), clitic };
}

/**
 * True if a source stands behind the verb, with at most one adverb between: "sier nå fastlege Ragnhild
 * Mikkelborg".
 */
function sourceFollows(words: readonly string[], at: number, lexicon: Lexicon): boolean {
  for (const word of words.slice(at, at + 2)) {
    if (isSource(word, lexicon)) return true;
    if (!(lookUp(lexicon, word.toLowerCase(), false)[0] & Grammar.adverb))
      return isDescribed(words, at, lexicon);
  }
  return false;
}

/** Noun for somebody with its article as an ending: "islending[en]", "italiener[en]", "svenskan". */
const WITH_ARTICLE = /\p{L}{4}(?:en|an)$/u;

/**
 * True if a word that no list holds stands before a noun for people, or has its article as an ending: "seier
 * [vakthavande] meteorolog Kjersti Opstad", "sier [islendingen]".
 */
function isDescribed(words: readonly string[], at: number, lexicon: Lexicon): boolean {
  const [grammar] = lookUp(lexicon, words[at] ?? '', false);
  if (grammar === 0 && WITH_ARTICLE.test(words[at] ?? '') && lexicon.definiteEndings.length > 0) return true;
  if (lexicon.data.caseAtEnd && grammar === 0 && isNamedLater(words, at)) return true;
  const next = words[at + 1] ?? '';
  // "возмутился [коммунист] Николай Орлов"
  if (grammar === 0 && lexicon.data.completesByCase && /^\p{Lu}/u.test(next)) return true;
  const [, noun] = lookUp(lexicon, next.toLowerCase(), false);
  return grammar === 0 && (noun & PEOPLE) !== 0;
}

/** True if a name follows within a few words, where a description stands before it: "kertoo [toisessa kerroksessa asuva] Maija Koskela". */
const isNamedLater = (words: readonly string[], at: number): boolean =>
  words.slice(at, at + MAX_WORDS).some((word) => /^\p{Lu}/u.test(word));

/**
 * True if a source begins with this word: it has a capital, or is an article, a title, a noun for people or a
 * pronoun of the third person.
 */
function isSource(written: string, lexicon: Lexicon): boolean {
  if (/^\p{Lu}/u.test(written)) return true;
  const lower = written.toLowerCase().replaceAll('’', "'");
  if (lexicon.elisions.some((opening) => opening.startsWith('l') && lower.startsWith(opening))) return true;
  const [grammar, noun] = lookUp(lexicon, lower, false);
  if (grammar & Grammar.objective && !(grammar & DETERMINER)) return false;
  return (grammar & (DETERMINER | THIRD_PERSON)) !== 0 || (noun & SPEAKERS) !== 0;
}
