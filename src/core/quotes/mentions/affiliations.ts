import { ANY_TITLE, GIVEN_NAME, Grammar, Noun, OFFICE, SPEAKING_NOUN } from '../lexicon/word-classes.ts';
import { hasGrammar, hasNoun, isAcronym, type Token } from '../words/tokens.ts';
import type { NameTest } from './names.ts';

/** Most words of a person's name before the phrase that says where the person belongs. */
export const MAX_NAME_WORDS = 6;

/**
 * True if the words behind a first name and a surname say where the person belongs, because an article or the
 * name of a body follows: "Eva Weber of the Daily Mail", "Thomas Langhoff von der Hochschule". "Bank of the
 * West" is one name.
 */
export function opensAffiliation(tokens: readonly Token[], i: number, isName: NameTest): boolean {
  let from = i - 1;
  while (i - from < MAX_NAME_WORDS && isName(from - 1)) from--;
  while (i - from > 2 && hasNoun(tokens, from, OFFICE) && !hasNoun(tokens, from, GIVEN_NAME)) from++;
  const isBelonging = isName.belonging.has(tokens[i]?.lower ?? '');
  if (isBelonging && isTitledSurname(tokens, from, i)) return isMinistry(tokens, i + 1);
  const isPerson =
    i - from >= 2 &&
    (isBelonging ? isLikePerson(tokens, from, i) : hasNoun(tokens, from, GIVEN_NAME)) &&
    !hasNoun(tokens, i - 1, GIVEN_NAME);
  if (!isPerson) return false;
  let next = i + 1;
  while (hasNoun(tokens, next, Noun.particle) && !tokens[next]?.isCapital) next++;
  if (isBelonging) return true;
  for (let k = next; k < next + 4 && isName(k); k++)
    if (hasNoun(tokens, k, Noun.organisation | Noun.place | Noun.group) || isInitials(tokens[k])) return true;
  return false;
}

/**
 * True if words look like a person's name: a first name or, behind an office, an unlisted word stands at the
 * head, or no list holds any of them: "Luuk Verhoeven [di Sea Ear]", "voorzitter Wieke Dijkgraaf [van de Unie]".
 */
function isLikePerson(tokens: readonly Token[], from: number, to: number): boolean {
  const isUnknown = ({ grammar, noun }: Token): boolean => grammar === 0 && noun === 0;
  const isNamed = hasNoun(tokens, from - 1, OFFICE) && tokens.slice(from, from + 1).every(isUnknown);
  return isNamed || hasNoun(tokens, from, GIVEN_NAME) || tokens.slice(from, to).every(isUnknown);
}

/** True if an office and an unlisted surname stand before a token: "Minister Beljaarts [van Economische Zaken]". */
function isTitledSurname(tokens: readonly Token[], from: number, to: number): boolean {
  const [office, name] = [tokens[to - 2], tokens[to - 1]];
  const isSurname = name?.isCapital === true && name.grammar === 0 && name.noun === 0;
  const isAlone = from === to - 1 || (from === to - 2 && office?.isCapital === true);
  return isSurname && isAlone && hasNoun(tokens, to - 2, OFFICE);
}

/** True if capitalised words name a field of office: "Economische Zaken", "Justitie en Veiligheid". */
function isMinistry(tokens: readonly Token[], i: number): boolean {
  const next = hasGrammar(tokens, i + 1, Grammar.conjunction) ? i + 2 : i + 1;
  return tokens[i]?.isCapital === true && tokens[next]?.isCapital === true;
}

/** True if a token is the initials that a body is called by: "FC", "CGT". */
export const isInitials = (token: Token | undefined): boolean => token !== undefined && isAcronym(token);

/**
 * True if another person's whole name stands behind the preposition, and a whole name or what bears no first name before it:
 * "Giorgia Meloni da Donald Trump".
 */
export function opensPerson(tokens: readonly Token[], i: number, isName: NameTest): boolean {
  if (tokens[i]?.isCapital || !hasNoun(tokens, i + 1, GIVEN_NAME) || !isName(i + 1) || !isName(i + 2))
    return false;
  // "un messaggio postato su Instagram [da] Elena Moro"
  const isDoer = hasGrammar(tokens, i, Grammar.agent) && !hasNoun(tokens, i - 1, GIVEN_NAME);
  const isWhole = isName(i - 2) && hasNoun(tokens, i - 2, GIVEN_NAME);
  return isDoer || (isWhole && !hasNoun(tokens, i - 1, GIVEN_NAME));
}

/**
 * True if a place stands after a person, and so is no part of the name: "Eva Weber of Vermont", but not "Bank
 * of Vermont".
 */
export function isHomePlace(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const isPlace = hasNoun(tokens, i + 1, Noun.place);
  // "Audiencia Provincial [de Cáceres]"
  const isBody = before?.noun === 0 && hasNoun(tokens, i - 2, Noun.organisation);
  return isPlace && before !== undefined && !isBody && !(before.noun & (SPEAKING_NOUN | ANY_TITLE));
}
