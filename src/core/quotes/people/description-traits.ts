import type { Analysis } from '../analysis/analysis.ts';
import { withoutArticle } from '../lexicon/look-up.ts';
import {
  ANY_TITLE,
  DETERMINER,
  Grammar,
  Noun,
  OFFICE,
  PEOPLE,
  SPEAKING_NOUN,
} from '../lexicon/word-classes.ts';
import type { Mention } from '../mentions/mention.ts';
import { hasGrammar, hasNoun, isPossessiveEnding, type Token } from '../words/tokens.ts';
import type { Gender } from './gender.ts';
import { genderOfNoun } from './name-traits.ts';

const NO_PERSON = Noun.organisation | Noun.document | Noun.time | Noun.place | Noun.group | Noun.speechNoun;

/** True if a common noun may mean a person: a listed role, or a word that is listed as nothing else. */
export const canBePerson = (noun: number): boolean =>
  (noun & (Noun.role | ANY_TITLE)) !== 0 || (noun & NO_PERSON) === 0;

/** True if a noun means one person, by an office, a trade, a kinship. */
export const isOnePerson = (noun: number): boolean =>
  (noun & Noun.role) !== 0 && (noun & (Noun.group | Noun.organisation)) === 0;

/** True if an article brings a description in as new: "[a] young man". */
export const isIndefinite = (a: Analysis, mention: Mention): boolean =>
  hasGrammar(a.tokens, mention.from, Grammar.article) && !isDefinite(a, mention);

/**
 * True if a description means somebody known: by its article, before it or at its end, or bare where there
 * are none.
 */
export function isDefinite(a: Analysis, { from, to, head }: Mention): boolean {
  const { lower = '' } = a.tokens[from] ?? {};
  if (a.tokens.slice(from, head).some((token) => a.lexicon.partitives.has(token.lower))) return false;
  // "il commento [dell’]allenatore": an article that is one word with the preposition before it
  const joined = a.tokens[from - 1]?.lower ?? '';
  if (a.lexicon.definites.has(lower) || a.lexicon.definitesJoined.has(joined)) return true;
  if (hasNoun(a.tokens, head, Noun.definite)) return true;
  const noun = a.tokens[head]?.lower ?? '';
  if (/^\p{N}/u.test(noun) && a.lexicon.definiteEndings.some(([ending]) => noun.endsWith(ending)))
    return true; // "22-åringen"
  if (isOwned(a, from, head)) return true;
  if (!a.lexicon.data.bareIsDefinite) return false;
  const limits = ({ grammar, isCapital }: Token, i: number): boolean =>
    (grammar & Grammar.article) !== 0 ||
    (isCapital && i > 0) ||
    (!a.lexicon.data.caseAtEnd && isPossessiveEnding(a.tokens[from + i])); // "SDP[:n]"
  return !a.tokens.slice(from, to).some(limits);
}

/**
 * True if a place or body that owns an office stands before it in place of an article: "Bayerns
 * Innenminister".
 */
export function isOwned({ tokens, lexicon }: Analysis, from: number, head: number): boolean {
  const { owningEnding } = lexicon.data;
  const owner = tokens[from];
  if (owningEnding === '' || !owner?.isCapital || from === head || !hasNoun(tokens, head, OFFICE))
    return false;
  return owner.lower.endsWith(owningEnding) && (owner.noun & PEOPLE) === 0;
}

/**
 * True if the ending of a noun shows that another one owns it, and one stands before it: "A [férfi] védője".
 */
export const isOwnedByNoun = (a: Analysis, { from, head }: Mention): boolean =>
  a.lexicon.data.caseAtEnd &&
  a.lexicon.possessedEndings.some((ending) => a.tokens[head]?.lower.endsWith(ending)) &&
  a.tokens
    .slice(from, head)
    .some(
      ({ noun, grammar, isCapital }) =>
        (noun & SPEAKING_NOUN) !== 0 || (isCapital && !(grammar & DETERMINER)),
    );

/** "زوجته": the possessive written onto a noun makes it definite, not the article. */
export function hasPossessive({ tokens, lexicon }: Analysis, i: number): boolean {
  const { articlePrefix } = lexicon.data;
  return (
    articlePrefix !== '' &&
    hasNoun(tokens, i, Noun.definite) &&
    tokens[i]?.lower.startsWith(articlePrefix) === false
  );
}

/** The gender that an article tells, or null: "El alcalde", "la alcaldesa", "dal[la] sindaca". */
export function genderOfArticle({ tokens, lexicon }: Analysis, { from }: Mention): Gender | null {
  const { lower: before = '' } = tokens[from - 1] ?? {};
  const lower = lexicon.definitesJoined.has(before) ? before : (tokens[from]?.lower ?? '');
  if (lexicon.definitesMale.has(lower)) return 'male';
  return lexicon.definitesFemale.has(lower) ? 'female' : null;
}

/** The gender that the article or the noun of a description tells. */
export const genderOfDescription = (a: Analysis, mention: Mention): Gender | null =>
  genderOfArticle(a, mention) ?? genderOfNoun(a.tokens[mention.head]?.noun ?? 0);

/** True if a description fits anybody of that sex or age: "the woman", "der 86-Jährige". */
export function isAnyPerson(a: Analysis, { head }: Mention): boolean {
  const { lower = '', noun = 0 } = a.tokens[head] ?? {};
  const isKin = (noun & (Noun.roleMale | Noun.roleFemale)) !== 0 && !a.lexicon.data.joinsNouns;
  return isKin || /^\p{N}/u.test(lower);
}

/** True if a description names somebody by whose family he or she is of. */
export function isKin({ tokens, lexicon }: Analysis, { head }: Mention): boolean {
  const { lower = '' } = tokens[head] ?? {};
  const owned = lexicon.possessedEndings.flatMap((ending) =>
    lower.endsWith(ending) ? [lower.slice(0, lower.length - ending.length)] : [],
  );
  return [lower, withoutArticle(lexicon, lower), ...owned].some((word) => lexicon.kin.has(word));
}
