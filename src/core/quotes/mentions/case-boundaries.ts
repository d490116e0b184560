import { DETERMINER, GIVEN_NAME, Grammar, Noun, OFFICE, SPEAKING_NOUN } from '../lexicon/word-classes.ts';
import { hasGrammar, hasNoun, isAcronym, type Token } from '../words/tokens.ts';
import { MAX_NAME_WORDS } from './affiliations.ts';
import { isNameDot, isParticle } from './name-particles.ts';
import type { NameTest } from './names.ts';
import type { PhraseGrammar } from './phrase-grammar.ts';

/** What a word for where somebody is from is in the lists, and nothing else. */
const HOME = Noun.role | Noun.roleMale | Noun.roleFemale | Noun.place;

/**
 * True if an office in the form of a subject begins a phrase of its own, behind a name, a time or a noun in
 * another case: "powiedział PAP [rzecznik policji]", "řekl novinářům [starosta]".
 */
function opensRole(tokens: readonly Token[], i: number, isName: NameTest): boolean {
  const token = tokens[i];
  if (!token || !(token.noun & OFFICE) || token.noun & Noun.oblique) return false;
  // "przyznała po meczu [Polka]": a word for where somebody is from has a capital, too
  if (token.isCapital)
    return !tokens[i - 1]?.isCapital && hasNoun(tokens, i - 1, Noun.oblique) && !(token.noun & ~HOME);
  return isName(i - 1) || hasNoun(tokens, i - 1, Noun.oblique | Noun.time);
}

/**
 * True if another phrase begins at a word behind a name or a noun in another case: see `opensRole` and
 * `followsName`.
 */
export const opensAnother = (tokens: readonly Token[], i: number, isName: NameTest): boolean =>
  !isHome(tokens, i) &&
  (opensRole(tokens, i, isName) ||
    followsName(tokens, i, isName) ||
    opensSecondName(tokens, i) ||
    opensAge(tokens, i));

/** True if an age in the form of a subject follows an office in another case: "описал следователю [22-летний] студент". */
const opensAge = (tokens: readonly Token[], i: number): boolean =>
  /^\p{N}+-\p{L}/u.test(tokens[i]?.lower ?? '') &&
  !hasNoun(tokens, i, Noun.oblique) &&
  hasNoun(tokens, i - 1, Noun.oblique) &&
  hasNoun(tokens, i - 1, OFFICE);

/** True if a first name in the form of a subject follows a whole name in another case: "із Дональдом Трампом [Білл О’Райлі]". */
const opensSecondName = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.isCapital === true &&
  !hasNoun(tokens, i - 1, GIVEN_NAME) &&
  hasNoun(tokens, i - 2, GIVEN_NAME) &&
  hasNoun(tokens, i - 2, Noun.oblique) &&
  hasNoun(tokens, i, GIVEN_NAME) &&
  !hasNoun(tokens, i, Noun.oblique);

/**
 * True if the one spoken to begins behind an office in the form of a subject: "сказал наставник [официальному сайту]".
 */
export function opensHearerByCase(
  tokens: readonly Token[],
  i: number,
  { hearerEndings }: PhraseGrammar,
): boolean {
  const token = tokens[i];
  if (!token || token.isCapital || !hasNoun(tokens, i - 1, OFFICE) || hasNoun(tokens, i - 1, Noun.oblique))
    return false;
  return hearerEndings.some((ending) => ending.length > 1 && token.lower.endsWith(ending));
}

/**
 * True if the word for where somebody comes from stands before `i`, between an article that tells the case
 * and an office: "ο Ελβετός [υφυπουργός]".
 */
const isHome = (tokens: readonly Token[], i: number): boolean =>
  hasGrammar(tokens, i - 2, DETERMINER) &&
  hasNoun(tokens, i - 2, Noun.subject | Noun.oblique) &&
  hasNoun(tokens, i, OFFICE);

/**
 * True if a name begins behind the word before, where only the last word of a name shows its case: "az
 * MTI-nek [Bánhidi Tünde]". Behind somebody's whole name it is that of the body where the person belongs:
 * "Emilia Nordqvist [Turun] yliopistosta".
 */
export function partsAtCase(
  tokens: readonly Token[],
  i: number,
  isName: NameTest,
  { completesByCase, surnameFirst, obliqueEndings, hearerEndings }: PhraseGrammar,
): boolean {
  if (hasNoun(tokens, i - 1, Noun.oblique))
    return !completesByCase && !(surnameFirst && isSurnameOf(tokens, i));
  // "az Ügyészség [K. Dorottya]": the word for a body ends its name
  if (surnameFirst && tokens[i - 1]?.isCapital && hasNoun(tokens, i - 1, Noun.organisation))
    return (
      !hasNoun(tokens, i, Noun.organisation) &&
      hasNoun(tokens, isNameDot(tokens, i + 1) ? i + 2 : i + 1, GIVEN_NAME)
    );
  // "A miniszter [Brüsszelben]", "a védő [Kovács Jánosnak]": a name behind its office is in the same case
  if (surnameFirst && !isName(i - 1) && hasNoun(tokens, i - 1, OFFICE)) {
    let last = i;
    while (last < i + MAX_NAME_WORDS && isName(last + 1)) last++;
    return hasNoun(tokens, last, Noun.oblique);
  }
  // "kertoo Asikainen [Iltalehdelle]": behind a verb of saying a surname alone, and whom it was said to
  const isTold = hearerEndings.some((ending) => tokens[i]?.lower.endsWith(ending));
  if (!surnameFirst && isTold && hasGrammar(tokens, i - 2, Grammar.speech))
    return !hasNoun(tokens, i - 1, GIVEN_NAME);
  if (surnameFirst && isBehindForeign(tokens, i, isName)) return true;
  const [given, surname] = surnameFirst ? [i - 1, i - 2] : [i - 2, i - 1];
  const isWhole = isName(given) && isName(surname) && hasNoun(tokens, given, GIVEN_NAME);
  const isDeclined = [i, i + 1].some(
    (k) => isName(k) && obliqueEndings.some((ending) => tokens[k]?.lower.endsWith(ending)),
  );
  return isWhole && !hasNoun(tokens, surname, GIVEN_NAME) && isDeclined;
}

/**
 * True if a name in another case stands right behind a whole foreign one, whose first name comes first: "Ursula von der
 * Leyen [Strasbourgban]".
 */
function isBehindForeign(tokens: readonly Token[], i: number, isName: NameTest): boolean {
  if (!hasNoun(tokens, i, Noun.oblique) || hasNoun(tokens, i, GIVEN_NAME)) return false;
  let first = i - 1;
  while (i - first < MAX_NAME_WORDS && (isName(first - 1) || hasNoun(tokens, first - 1, Noun.particle)))
    first--;
  return first < i - 1 && hasNoun(tokens, first, GIVEN_NAME);
}

/**
 * True if a surname stands before the first name at `i`, whose end only looks like a case: "[Kadlót]
 * Erzsébet", but not "a [Blikknek] Kati".
 */
const isSurnameOf = (tokens: readonly Token[], i: number): boolean =>
  hasNoun(tokens, i, GIVEN_NAME) &&
  !hasNoun(tokens, i, Noun.oblique) &&
  !hasNoun(tokens, i - 1, GIVEN_NAME) &&
  !hasGrammar(tokens, i - 2, DETERMINER);

/** Most words behind an owner among which what it owns stands. */
const OWNED_REACH = 3;

/**
 * True if the ending of a noun shows that the words before it own it: "a cég [jogi képviselője]", "a Szűcs
 * Bank [vezető elemzője]".
 * @param isNamed true if a name behind an article stands before it
 */
export function isOwned(
  tokens: readonly Token[],
  first: number,
  i: number,
  endings: readonly string[],
  isNamed: boolean,
): boolean {
  if (endings.length === 0 || i === first) return false;
  if (!isNamed && !hasNoun(tokens, i - 1, SPEAKING_NOUN)) return false;
  for (let k = i; k < i + OWNED_REACH; k++) {
    const token = tokens[k];
    if (!token?.isWord || token.isCapital || token.grammar & ~Grammar.verb) return false;
    const isRole = (token.noun & (OFFICE | SPEAKING_NOUN)) !== 0;
    if (isRole && endings.some((ending) => token.lower.endsWith(ending))) return true;
  }
  return false;
}

/**
 * True if a word ends the phrase because it follows a name: "Hejtman Zdeněk Rataj [odvolání] odmítl". Nothing
 * in small letters goes on with a name, but for that of a body.
 */
export function followsName(tokens: readonly Token[], i: number, isName: NameTest): boolean {
  const token = tokens[i];
  const last = isNameDot(tokens, i - 1) && tokens[i - 2]?.lower.length === 1 ? i - 2 : i - 1; // "Pavel H. [novinářům]"
  const before = tokens[last];
  if (!token?.isWord || !before || !isName(last) || before.noun & (SPEAKING_NOUN | OFFICE)) return false;
  if (goesWithAdjective(before, token) || goesOnToPerson(tokens, i, isName)) return false;
  // "сказал Онищенко [РИА Новости]": the one spoken to
  if (token.isCapital)
    return isAcronym(token) && before.isCapital && !before.isAllCapital && !(before.noun & Noun.place);
  return !isParticle(tokens, i, isName);
}

/**
 * True if a noun, or an adjective in the same case, goes on with the capitalised adjective of a body:
 * "Hejtmanka Středočeského [kraje]".
 */
const goesWithAdjective = (before: Token, { isCapital, noun }: Token): boolean =>
  !isCapital &&
  (before.noun & Noun.oblique) !== 0 &&
  !(before.noun & GIVEN_NAME) &&
  (noun & (Noun.oblique | Noun.organisation | Noun.place)) !== 0;

/** Most words in small letters of a body's name. */
const MAX_BODY_WORDS = 4;

/**
 * True if the words between an office and somebody's name are the name of a body: "předsedkyně Českomoravské [drůbežářské
 * unie] Gabriela Dlouhá", but not "trenér Novák [hráče] Petra Malého".
 * @param i the word behind the one with the capital
 */
function goesOnToPerson(tokens: readonly Token[], i: number, isName: NameTest): boolean {
  if (!hasNoun(tokens, i - 2, OFFICE) || hasNoun(tokens, i - 1, GIVEN_NAME)) return false;
  const isSmall = (token: Token | undefined): boolean =>
    token?.isWord === true && !token.isCapital && token.grammar === 0 && (token.noun & OFFICE) === 0;
  let k = i;
  while (k < i + MAX_BODY_WORDS && isSmall(tokens[k])) k++;
  const isInCase = hasNoun(tokens, k, Noun.oblique) === hasNoun(tokens, i - 2, Noun.oblique);
  return k > i && isName(k) && hasNoun(tokens, k, GIVEN_NAME) && isInCase;
}
