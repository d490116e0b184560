import type { Lexicon } from '../lexicon/lexicon.ts';
import { secondStress } from '../lexicon/stress.ts';
import {
  CUE,
  DETERMINER,
  FUNCTION_WORD,
  GIVEN_NAME,
  Grammar,
  Noun,
  OFFICE,
} from '../lexicon/word-classes.ts';
import { isAcronym, type Token } from './tokens.ts';

/** Most words behind an article that are looked at. */
const REACH = 6;
const VERB = CUE | Grammar.verb;
const BREAKS = FUNCTION_WORD | Grammar.article | Grammar.genitive;

/**
 * Marks articles that only a subject has, and the words that an article of another case shows to be no subject, where
 * articles tell the case: of "της [Ευρωπαϊκής Επιτροπής] Πάουλα Φέρμερεν" those that end like words behind "της". Before
 * a verb such an article is a pronoun ("τον διαψεύδει"), and nothing is marked.
 */
export function markArticleCases(tokens: readonly Token[], lexicon: Lexicon): void {
  const { subjectArticles, caseArticles, genderedArticles } = lexicon;
  if (subjectArticles.size === 0) return;
  tokens.forEach((token, i) => {
    if (subjectArticles.has(token.lower)) token.noun |= Noun.subject;
    if (genderedArticles.male.has(token.lower) && token.noun & Noun.subject)
      markPlaceBehind(tokens, i, lexicon);
    const endings = caseArticles.get(token.lower);
    const next = tokens[i + 1];
    if (!endings || isEnclitic(tokens, i, lexicon.stressed)) return;
    if (next && isOwned(token, next, endings, lexicon)) return;
    if (markBehind(tokens, i, endings, subjectArticles)) token.noun |= Noun.oblique;
  });
}

/** "ο δήμαρχος [Καρύστου], Νίκος Λύκος": behind a man's office a lone name in another case says of what. */
function markPlaceBehind(tokens: readonly Token[], article: number, { nameCases }: Lexicon): void {
  for (let i = article + 1; i <= article + REACH; i++) {
    const [office, name, next] = [tokens[i], tokens[i + 1], tokens[i + 2]];
    if (!office?.isWord || office.isCapital || !name?.isCapital || name.sentence !== office.sentence)
      continue;
    const isLone = !next?.isCapital && (name.noun & GIVEN_NAME) === 0;
    const isDeclined = nameCases?.male.some(({ ending }) => ending.length > 1 && name.lower.endsWith(ending));
    if (isLone && office.noun & OFFICE && isDeclined) name.noun |= Noun.oblique;
    return;
  }
}

/**
 * True if a first name stands in no case of the article's: "ο σύζυγός της [Γιώργος]", "η κόρη του [Άννα]".
 * The article then says whose somebody is, and the name is somebody's of its own.
 */
function isOwned(
  { lower }: Token,
  name: Token,
  endings: readonly string[],
  { genderedArticles, nameCases }: Lexicon,
): boolean {
  if (!(name.noun & GIVEN_NAME) || name.noun & Noun.oblique) return false;
  if (genderedArticles.female.has(lower)) return !(name.noun & Noun.nameFemale);
  if (agrees(name, endings)) return false;
  const declines = nameCases?.male.some(({ base }) => base !== '' && name.lower.endsWith(base)) === true;
  return declines || !genderedArticles.male.has(lower) || !(name.noun & Noun.nameMale);
}

/** Marks the words that agree with the article at `article`; returns true if there is one. */
function markBehind(
  tokens: readonly Token[],
  article: number,
  endings: readonly string[],
  subjectArticles: ReadonlySet<string>,
): boolean {
  let last: Token | null = null;
  for (let i = article + 1; i <= article + REACH; i++) {
    const token = tokens[i];
    if (!token?.isWord || token.sentence !== tokens[article]?.sentence) break;
    if (!last && token.grammar & DETERMINER && !subjectArticles.has(token.lower)) continue;
    if (token.grammar & BREAKS || (token.grammar & VERB && token.noun === 0)) break;
    if (last && !agrees(token, endings) && !isSurnameOf(token, last)) break;
    if (last && token.noun & GIVEN_NAME && !(token.noun & Noun.oblique)) break;
    token.noun |= Noun.oblique;
    last = token;
  }
  return last !== null;
}

/**
 * True if the word before a token has two stresses, which shows that what follows is its possessive, and no article: "ο
 * πρόεδρός [της]".
 */
export const isEnclitic = (
  tokens: readonly Token[],
  i: number,
  stressed: ReadonlyMap<string, string>,
): boolean => secondStress(tokens[i - 1]?.lower ?? '', stressed) > 0;

const agrees = (token: Token, endings: readonly string[]): boolean =>
  endings.some((ending) => token.lower.endsWith(ending)) || isAcronym(token);

/**
 * True if a word is the surname behind a first name, whatever its ending: "του Τζο [Μπάιντεν]". Names of
 * other countries keep one form.
 */
const isSurnameOf = (token: Token, before: Token): boolean =>
  token.isCapital && (before.noun & GIVEN_NAME) !== 0;
