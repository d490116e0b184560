import { basesOf } from './inflection.ts';
import { type Lexicon, MOST_RECENT } from './lexicon.ts';
import { subjectForms } from './name-cases.ts';
import type { WordBits } from './packed-language.ts';
import { withOneStress } from './stress.ts';
import { ANY_TITLE, GIVEN_NAME, Grammar, Noun, SPEAKING_NOUN } from './word-classes.ts';

const SHORTEST_END = 4;
/** Fewest letters of the first part of a joined noun: "EU-Minister". */
const SHORTEST_FIRST = 3;
const LONGEST_END = 18;
/** Endings of the genitive and of plurals: "des Experten" is a form of "Experte", "den Herren" of "Herr". */
const CASE_ENDINGS = ['s', 'es', 'n', 'en'];
const GENITIVE = ['s'];
const ONE_PERSON = Noun.role | Noun.roleMale | Noun.roleFemale;
const JOINED = SPEAKING_NOUN | ONE_PERSON | Noun.time;
const PEOPLE_OR_BODY = Noun.role | Noun.organisation | Noun.group;
const NOTHING: WordBits = [0, 0];
const FINITE_VERB: WordBits = [Grammar.verb, 0];
const ADVERB: WordBits = [Grammar.adverb, 0];

/**
 * Returns the bits of a word: as the lists have it, else as derived from a listed word, else by its ending.
 * @param lower the word in lower case
 * @param isCapital true if the text writes it with a capital
 */
export function lookUp(lexicon: Lexicon, lower: string, isCapital: boolean): WordBits {
  const known = lexicon.wordBits(lower);
  // "в компании": what brings in a name between marks is a form of a noun as well
  const isTermAlone = lexicon.data.completesByCase && known[0] === Grammar.termCue && known[1] === 0;
  if (isTermAlone) return [Grammar.termCue, unlistedBits(lexicon, lower, isCapital)[1]];
  if (known[0] !== 0 || known[1] !== 0) return known;
  if (lower.endsWith('.')) return lexicon.wordBits(lower.slice(0, -1));
  const recent = lexicon.derived[isCapital ? 'capital' : 'small'];
  const seen = recent.get(lower);
  if (seen) return seen;
  const bits = unlistedBits(lexicon, lower, isCapital);
  if (recent.size >= MOST_RECENT) recent.clear();
  recent.set(lower, bits);
  return bits;
}

function unlistedBits(lexicon: Lexicon, lower: string, isCapital: boolean): WordBits {
  const plain = withOneStress(lower, lexicon.stressed);
  if (plain !== lower) return lookUp(lexicon, plain, isCapital);
  const bits = derivedBits(lexicon, lower, isCapital);
  return bits[0] === 0 && isOblique(lexicon, lower, isCapital) ? [0, bits[1] | Noun.oblique] : bits;
}

/** True if the ending of an unlisted word shows that it is no subject; of a name one letter tells nothing. */
function isOblique({ obliqueEndings }: Lexicon, lower: string, isCapital: boolean): boolean {
  const ends = (ending: string): boolean =>
    lower.endsWith(ending) &&
    (lower.length > ending.length + 1 || ending.startsWith('-')) && // "X-en"
    !(isCapital && ending.length === 1);
  return obliqueEndings.some(ends);
}

function derivedBits(lexicon: Lexicon, lower: string, isCapital: boolean): WordBits {
  const { joinsNouns, capitalisesNouns, hasCapitals, spacesWords } = lexicon.data;
  const noun =
    definite(lexicon, lower) ||
    behindArticle(lexicon, lower) ||
    (derived(lexicon, lower) && severalOrOne(lexicon, lower, isCapital)) ||
    declined(lexicon, lower, isCapital) ||
    owned(lexicon, lower) ||
    prefixed(lexicon, lower) ||
    hyphenated(lexicon, lower, isCapital);
  if (noun !== 0) return [0, noun];
  if (!spacesWords) return [0, byEnding(lexicon, lower)];
  if (!hasCapitals && joinsNouns) return [0, nounAtEnd(lexicon, lower)];
  if (capitalisesNouns && !isCapital) return NOTHING;
  if (joinsNouns) return joined(lexicon, lower, isCapital);
  if (isCapital) return NOTHING;
  const role = byEnding(lexicon, lower);
  if (role === 0 && endsLikeAdverb(lexicon, lower)) return ADVERB;
  return role === 0 && lexicon.tagEndings.sure.some((end) => lower.endsWith(end)) ? FINITE_VERB : [0, role];
}

/** Letters of an adverb before its ending. */
const SHORTEST_ADVERB = 3;

const endsLikeAdverb = ({ adverbEndings }: Lexicon, lower: string): boolean =>
  adverbEndings.some((end) => lower.endsWith(end) && lower.length >= end.length + SHORTEST_ADVERB);

/** Letters of the noun at the end of a word in a script without capitals, and of what stands before it. */
const SHORTEST_NOUN = 2;

/** Returns the bits of the longest noun at the end of an unknown word ("한국플랫폼기업|협의회"), or 0. */
function nounAtEnd(lexicon: Lexicon, lower: string): number {
  for (
    let at = Math.max(SHORTEST_NOUN, lower.length - LONGEST_END);
    lower.length - at >= SHORTEST_NOUN;
    at++
  ) {
    const noun = lexicon.wordBits(lower.slice(at))[1] & (SPEAKING_NOUN | ONE_PERSON | Noun.title);
    if (noun !== 0) return noun;
  }
  return 0;
}

/** A listed noun with its article as an ending: "statsråden". */
function definite(lexicon: Lexicon, lower: string): number {
  for (const base of basesOf(lower, lexicon.definiteEndings)) {
    const noun = lexicon.wordBits(base)[1] & IN_ANY_CASE;
    if (noun !== 0) return noun | Noun.definite;
  }
  return 0;
}

/**
 * Returns the bits of a plural of a listed noun, or of the word for a woman that belongs to the listed one
 * for a man; 0: it is neither.
 */
function derived(lexicon: Lexicon, lower: string): number {
  const female = feminine(lexicon, lower);
  if (female !== 0) return female;
  for (const base of basesOf(lower, lexicon.plurals)) {
    const noun = lexicon.wordBits(base)[1] || feminine(lexicon, base) || byEnding(lexicon, base);
    if (noun & PEOPLE_OR_BODY) return Noun.group | (noun & Noun.anonymous);
    const kept = noun & (Noun.document | Noun.anonymous | Noun.speechNoun | Noun.time | Noun.common);
    if (kept !== 0) return kept;
  }
  return 0;
}

/**
 * Returns the bits of a listed noun with the article that is written onto it ("الوزير"), or 0. No subject has
 * a small word before that: "للوزير".
 */
function behindArticle(lexicon: Lexicon, lower: string): number {
  const { articlePrefix } = lexicon.data;
  if (articlePrefix === '') return 0;
  const joined = lexicon.joinedArticles.find((prefix) => lower.startsWith(prefix));
  const prefix = joined ?? articlePrefix;
  if (!lower.startsWith(prefix)) return 0;
  const noun = bareNoun(lexicon, lower.slice(prefix.length));
  return noun && noun | Noun.definite | (joined ? Noun.oblique : 0);
}

const bareNoun = (lexicon: Lexicon, base: string): number =>
  (lexicon.wordBits(base)[1] || derived(lexicon, base)) & IN_ANY_CASE;

/** Returns the bits of a listed noun with a possessive written onto it ("والدته"), or 0. */
function owned(lexicon: Lexicon, lower: string): number {
  for (const base of basesOf(lower, lexicon.possessiveEndings)) {
    const noun = bareNoun(lexicon, base);
    if (noun !== 0) return noun | Noun.definite;
  }
  return 0;
}

/** Returns the bits of a word that is several, or one in another case, and is then both: "ředitelky". */
const severalOrOne = (lexicon: Lexicon, lower: string, isCapital: boolean): number =>
  derived(lexicon, lower) | (declined(lexicon, lower, isCapital) & ~Noun.oblique);

/** Bits that a noun keeps in every case. */
const IN_ANY_CASE = JOINED | ANY_TITLE | Noun.body | Noun.speechNoun | Noun.place | Noun.common;

/** Returns the bits of a listed noun in another case ("dyrektorowi"), or of a given name ("Ewą"); else 0. */
function declined(lexicon: Lexicon, lower: string, isCapital: boolean): number {
  const given = isCapital ? declinedName(lexicon, lower) : 0;
  if (given !== 0) return given;
  for (const base of basesOf(lower, lexicon.nounCases)) {
    const noun = (lexicon.wordBits(base)[1] || derived(lexicon, base)) & IN_ANY_CASE;
    if (noun !== 0) return noun | Noun.oblique;
  }
  return 0;
}

/** Returns the bits of a given name in another case, with the gender that its ending leaves open; else 0. */
function declinedName(lexicon: Lexicon, lower: string): number {
  const { nameCases } = lexicon;
  if (!nameCases || lower.length < SHORTEST_END) return 0;
  const isGiven = (bearer: 'male' | 'female', bit: number): boolean =>
    subjectForms(nameCases, lower, bearer).some((base) => (lexicon.wordBits(base)[1] & bit) !== 0);
  const male = isGiven('male', Noun.nameMale) ? Noun.nameMale : 0;
  const female = isGiven('female', Noun.nameFemale) ? Noun.nameFemale : 0;
  return male | female ? male | female | Noun.oblique : 0;
}

function feminine(lexicon: Lexicon, lower: string): number {
  for (const base of basesOf(lower, lexicon.feminines)) {
    const noun = lexicon.wordBits(base)[1];
    if (noun & Noun.roleMale) return (noun & ~Noun.roleMale) | Noun.roleFemale;
  }
  return 0;
}

/**
 * Returns the bits of a listed noun for a person behind a prefix that makes another one of it
 * ("tetracampeón", "αντιδήμαρχος"), or 0.
 */
function prefixed(lexicon: Lexicon, lower: string): number {
  for (const prefix of lexicon.rolePrefixes) {
    if (!lower.startsWith(prefix) || lower.length < prefix.length + SHORTEST_END) continue;
    const base = lower.slice(prefix.length);
    const noun = lexicon.wordBits(base)[1] || derived(lexicon, base);
    if (noun & (ONE_PERSON | Noun.group) && !(noun & GIVEN_NAME)) return noun & (ONE_PERSON | Noun.group);
  }
  return 0;
}

/** Parts that open a title or a role and are no word of their own there: "ex-minister", "vice-chair". */
const ROLE_PREFIX = /^(?:ex|vice|vize|co|sub|under|arch|anti|pro|non|then|sous)$/;

/**
 * A word written with a hyphen that ends like somebody's title or role ("ex-president", "major-general"). A capitalised
 * one may be a surname ("Smith-King"): only what opens it as a title makes it one.
 */
function hyphenated(lexicon: Lexicon, lower: string, isCapital: boolean): number {
  const hyphen = lower.lastIndexOf('-');
  if (hyphen < 1) return 0;
  const opening = lower.slice(0, lower.indexOf('-'));
  const last = lower.slice(hyphen + 1);
  const given = isCapital ? lexicon.wordBits(opening)[1] & lexicon.wordBits(last)[1] & GIVEN_NAME : 0;
  if (given !== 0) return given; // "Ann-Sofie"
  const noun =
    lexicon.wordBits(last)[1] || derived(lexicon, last) || byEnding(lexicon, last) || definite(lexicon, last);
  const opens = ROLE_PREFIX.test(opening) || (lexicon.wordBits(opening)[1] & ANY_TITLE) !== 0;
  return isCapital && !opens ? 0 : noun & (ANY_TITLE | ONE_PERSON | Noun.group | Noun.anonymous);
}

function byEnding(lexicon: Lexicon, lower: string): number {
  const isAge = /^\p{N}/u.test(lower); // "34χρονος"
  const least = lexicon.data.spacesWords && !isAge ? 2 : 0;
  const isWhole = (end: string): boolean => lower.at(-end.length - 1) !== '-' || end.includes('-'); // "a four-man team"
  const isRole = lexicon.roleEndings.some(
    (end) => lower.endsWith(end) && lower.length - end.length > least && (isAge || isWhole(end)),
  );
  return isRole ? Noun.role : 0;
}

/** Short nouns for men and women, in which surnames end, too: "Lundmann" is no "mann". */
const KIN = Noun.roleMale | Noun.roleFemale;
const LONGEST_KIN = 6;

/** Returns the ends of a word that may be a noun of their own, the longest first: "Blinken" is no "Linker". */
function endsOf(base: string, isBare: boolean): string[] {
  const ends = isBare && base.length >= SHORTEST_END && base.length <= LONGEST_END ? [base] : [];
  for (let at = Math.max(SHORTEST_FIRST, base.length - LONGEST_END); base.length - at >= SHORTEST_END; at++)
    ends.push(base.slice(at));
  return ends;
}

/**
 * Returns the bits of an unknown word where the language joins nouns: those of the longest noun at its end.
 */
function joined(lexicon: Lexicon, lower: string, isCapital: boolean): WordBits {
  const opens = isCapital && !lexicon.data.capitalisesNouns;
  const excluded = opens ? KIN : 0;
  const kept = JOINED | Noun.definite | Noun.common | (opens ? Noun.body : 0); // "[Telecombedrijf] Hopla"
  const hasArticles = lexicon.definiteEndings.length > 0;
  const endings = hasArticles ? GENITIVE : CASE_ENDINGS;
  const bases = endings.filter((end) => lower.endsWith(end)).map((end) => lower.slice(0, -end.length));
  for (const base of [lower, ...bases]) {
    for (const end of endsOf(base, base !== lower)) {
      const noun =
        lexicon.wordBits(end)[1] || feminine(lexicon, end) || (hasArticles ? definite(lexicon, end) : 0);
      if (noun & (JOINED | Noun.common) && !(noun & excluded && end.length <= LONGEST_KIN)) {
        const isRole = lexicon.roleEndings.some((e) => e.length > end.length && base.endsWith(e));
        return isRole ? [0, byEnding(lexicon, base)] : [0, noun & kept]; // "Nephrologe" is no "Loge"
      }
      if (hasArticles && derived(lexicon, end) & Noun.group) return [0, Noun.group];
    }
  }
  return [0, byEnding(lexicon, lower)];
}

/**
 * Returns a noun in lower case as its list has it, without the article at its end: of "ministeren"
 * "minister". Of a word that no ending makes definite it returns the word itself.
 */
export function withoutArticle(lexicon: Lexicon, lower: string): string {
  const isNoun = (base: string): boolean => (lexicon.wordBits(base)[1] & IN_ANY_CASE) !== 0;
  if (isNoun(lower)) return lower;
  const bases = basesOf(lower, lexicon.definiteEndings);
  return (
    bases.find(isNoun) ?? bases.find((base) => (joined(lexicon, base, false)[1] & JOINED) !== 0) ?? lower
  );
}
