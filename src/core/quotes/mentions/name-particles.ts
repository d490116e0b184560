import { ANY_TITLE, GIVEN_NAME, Grammar, Noun } from '../lexicon/word-classes.ts';
import { hasNoun, isAcronym, type Token } from '../words/tokens.ts';
import { isHomePlace, isInitials, opensAffiliation, opensPerson } from './affiliations.ts';
import type { NameTest } from './names.ts';

/** Letters of the longest acronym. */
const LONGEST_ACRONYM = 5;

/** True if a full stop belongs to a title, an initial or a suffix: "Sen.", "J.", "Jr." */
export function isNameDot(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (tokens[i]?.lower !== '.' || !before || before.end !== tokens[i]?.start) return false;
  if (!before.isCapital) return isShortTitle(before); // "prof.", "kpt."

  return before.end - before.start === 1 || (before.noun & (Noun.abbreviation | Noun.suffix)) !== 0;
}

const isShortTitle = ({ noun }: Token): boolean =>
  (noun & Noun.abbreviation) !== 0 && (noun & ANY_TITLE) !== 0;

/**
 * True if an article behind a name begins another phrase: "sagte Weber [der] DW". Where nouns are capitalised, names have
 * articles only behind another particle: "von der Leyen".
 */
function opensHearer(tokens: readonly Token[], i: number, isName: NameTest): boolean {
  if (isName.separateArticles.has(tokens[i]?.lower ?? ''))
    return !hasNoun(tokens, i - 1, Noun.particle | GIVEN_NAME); // "Visit [the] Thunder", but "Attila the Hun"
  const next = tokens[i + 1];
  const isShort = next !== undefined && isAcronym(next) && next.end - next.start <= LONGEST_ACRONYM;
  return isShort || (isName.capitalisesNouns && !hasNoun(tokens, i - 1, Noun.particle));
}

/** True if a token is a particle between two parts of a name: "van", "de la", "of". */
export function isParticle(tokens: readonly Token[], i: number, isName: NameTest): boolean {
  const token = tokens[i];
  // "Marine Le Pen", "Luciano Dal Pont": a capital does not make it a word of its own.
  if (token?.isCapital && (token.noun & Noun.particle || isName.belonging.has(token.lower)))
    return isName(i - 1) && isName(i + 1);
  if (!token || !(token.noun & Noun.particle)) return false;
  if (token.grammar & Grammar.article && opensHearer(tokens, i, isName)) return false;
  if (token.grammar & Grammar.conjunction && joinsNames(tokens, i, isName)) return false;
  const isPreposition = (token.grammar & Grammar.preposition) !== 0;
  if (
    isPreposition &&
    (isHomePlace(tokens, i) || opensAffiliation(tokens, i, isName) || opensPerson(tokens, i, isName))
  )
    return false;
  if (isName(i + 1)) return true;
  return hasNoun(tokens, i + 1, Noun.particle) && isName(i + 2);
}

/**
 * True if "and" joins two names and stands in neither: a first name follows it, or single words, a place or initials stand on
 * its sides. "Ayrton Senna [y] Sebastian Vettel", "Francia [y] Hamás", "Verdú [y] Riva"; but "José Ortega y Gasset", "Trabajo y Seguridad Social".
 */
function joinsNames(tokens: readonly Token[], i: number, isName: NameTest): boolean {
  if (hasNoun(tokens, i + 1, GIVEN_NAME) && isName(i + 2)) return true;
  const before = tokens[i - 1];
  if (before === undefined || isName(i - 2)) return false;
  const isPair = !isName(i + 2) && !hasNoun(tokens, i - 2, Noun.particle); // but "ministra de Sanidad y Consumo"
  return isPair || (before.noun & Noun.place) !== 0 || isInitials(before);
}
