import type { Lexicon } from '../lexicon/lexicon.ts';
import { CUE, DETERMINER, FUNCTION_WORD, GIVEN_NAME, Grammar, Noun } from '../lexicon/word-classes.ts';
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
  const { subjectArticles, caseArticles } = lexicon;
  if (subjectArticles.size === 0) return;
  tokens.forEach((token, i) => {
    if (subjectArticles.has(token.lower)) token.noun |= Noun.subject;
    const endings = caseArticles.get(token.lower);
    const next = tokens[i + 1];
    if (!endings || (next && isOwned(token, next, endings, lexicon))) return;
    if (markBehind(tokens, i, endings)) token.noun |= Noun.oblique;
  });
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
function markBehind(tokens: readonly Token[], article: number, endings: readonly string[]): boolean {
  let last: Token | null = null;
  for (let i = article + 1; i <= article + REACH; i++) {
    const token = tokens[i];
    if (!token?.isWord || token.sentence !== tokens[article]?.sentence) break;
    if (!last && token.grammar & DETERMINER && !(token.noun & Noun.subject)) continue;
    if (token.grammar & BREAKS || (token.grammar & VERB && token.noun === 0)) break;
    if (last && !agrees(token, endings) && !isSurnameOf(token, last)) break;
    if (last && token.noun & GIVEN_NAME && !(token.noun & Noun.oblique)) break;
    token.noun |= Noun.oblique;
    last = token;
  }
  return last !== null;
}

const agrees = (token: Token, endings: readonly string[]): boolean =>
  endings.some((ending) => token.lower.endsWith(ending)) || isAcronym(token);

/**
 * True if a word is the surname behind a first name, whatever its ending: "του Τζο [Μπάιντεν]". Names of
 * other countries keep one form.
 */
const isSurnameOf = (token: Token, before: Token): boolean =>
  token.isCapital && (before.noun & GIVEN_NAME) !== 0;
