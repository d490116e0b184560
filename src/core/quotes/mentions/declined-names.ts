import { ANY_TITLE, DETERMINER, GIVEN_NAME, Grammar, Noun, OFFICE } from '../lexicon/word-classes.ts';
import { hasGrammar, hasNoun, isAcronym, type Token } from '../words/tokens.ts';
import type { Mention } from './mention.ts';

/** Result in place of a token's index where the capitals are those of a body, and nobody is named. */
export const NO_NAME = -1;
/** The end of an office that shows it to be a subject: elsewhere "mluvčí" and "předsedkyně" are the same in other cases. */
const SUBJECT_END = /(?:[aая]|[^aeiouyáéíóúůýěąęаеёиоуыэюяіїє])$/;
const BEFORE_SOURCE = Grammar.preposition | Grammar.according;

/** True if a word is an office in a form that only a subject has. */
export function isOfficeAsSubject(tokens: readonly Token[], i: number): boolean {
  const { lower = '', noun = 0 } = tokens[i] ?? {};
  const isSubject =
    (noun & Noun.role) !== 0 && (noun & (Noun.oblique | Noun.abbreviation | GIVEN_NAME)) === 0;
  return isSubject && SUBJECT_END.test(lower);
}

/**
 * Returns the token at which the name of somebody begins to whom the one described belongs, because the office is in the
 * form of a subject and the name is not: "[адвокат] обвиняемого Ивана Петрова", "[żona] Adama Nowaka"; -1 where none does.
 * An office before a woman's name behind "according to" is hers: "zdaniem minister Ewy Nowak".
 */
export function ownerFrom(
  tokens: readonly Token[],
  from: number,
  to: number,
  womensNames: readonly string[],
): number {
  let office = from;
  while (office < to && !hasNoun(tokens, office, OFFICE)) office++;
  if (!isOfficeAsSubject(tokens, office)) return -1;
  let name = office + 1;
  while (name < to && !(hasNoun(tokens, name, GIVEN_NAME) && tokens[name]?.isCapital)) name++;
  if (name >= to || !hasNoun(tokens, name, Noun.oblique)) return -1;
  if (behindOwnersName(tokens, name, to) > 0) return -1;
  // "мать Сони [Наталья]"
  if (tokens.slice(name + 1, to).some((it) => it.noun & GIVEN_NAME && !(it.noun & Noun.oblique))) return -1;
  const given = (tokens[name]?.noun ?? 0) & GIVEN_NAME;
  const isAfterSource =
    hasGrammar(tokens, from - 1, BEFORE_SOURCE) || hasNoun(tokens, from - 1, Noun.speechNoun);
  if (given !== Noun.nameMale && isAfterSource) return -1;
  // "herečka Vladimíra Nováková": a surname that only women have shows her first name to be no man's
  const last = tokens[to - 1]?.lower ?? '';
  const isWomans = womensNames.some((ending) => last.endsWith(ending));
  return isWomans && given === Noun.nameMale ? -1 : name;
}

/** Fewest words of a name behind that of a body. */
const FULL_NAME = 2;
/** Most words of a name: with the father's. */
const LONGEST_NAME = 3;

/**
 * Returns where a name that no list holds begins behind the whole name of whose somebody is, which its first name shows to be no
 * subject: "адвокат Ивана Петрова [Гурбан] Алиханов"; -1 where none does.
 * @param owner token of that first name
 */
function behindOwnersName(tokens: readonly Token[], owner: number, to: number): number {
  if (!hasNoun(tokens, owner, Noun.oblique)) return -1;
  const start = owner + FULL_NAME;
  const length = to - start;
  const isWhole =
    length >= FULL_NAME &&
    length <= LONGEST_NAME &&
    tokens
      .slice(start - 1, to)
      .every(
        ({ isWord, isCapital, noun }) => isWord && isCapital && !(noun & (Noun.oblique | Noun.organisation)),
      );
  return isWhole && !/[аяaу]$/.test(tokens[start]?.lower ?? '') ? start : -1;
}

/**
 * Returns the token at which the name of a person begins among capitalised words, in languages whose nouns
 * complete one another by their case: of "prezes Warty Waldemar Szulc" the first name, of "rzecznik Komisji
 * Europejskiej Maarit Lehtonen" the token behind the body. `NO_NAME` where an office and its body are all
 * there is ("prezes Związku Plantatorów"); null where nothing tells.
 * @param from first token of the phrase
 * @param runFrom first of its capitalised words
 * @param to end of the phrase, exclusive
 * @param genitiveEndings see the field of this name in LanguageGrammar
 */
export function nameAmongCases(
  tokens: readonly Token[],
  from: number,
  runFrom: number,
  to: number,
  genitiveEndings: readonly string[],
): number | null {
  if (isAddressed(tokens, runFrom)) return null;
  let start = runFrom;
  while (start < to - 1 && hasNoun(tokens, start, OFFICE) && !hasNoun(tokens, start, GIVEN_NAME)) start++;
  const given = givenNameAt(tokens, start, to, hasNoun(tokens, from, Noun.subject));
  const isOwner = tokens.slice(from, start).some((_, i) => isOfficeAsSubject(tokens, from + i));
  const second = given >= 0 && isOwner ? behindOwnersName(tokens, given, to) : -1;
  if (second > 0) return second;
  if (given > start || (given === start && start > runFrom)) return given;
  const owned = given < 0 ? behindOwner(tokens, start, to, genitiveEndings) : -1;
  if (owned > 0) return owned;
  const hasWord = tokens.slice(from, start).some(({ grammar }) => !(grammar & DETERMINER));
  const isInCase = hasNoun(tokens, from, Noun.oblique);
  const isCompleted = completes(tokens, start) || completes(tokens, start + 1, to);
  if (given === start || !(hasWord || isInCase) || !isCompleted) return null;
  let name = start;
  while (name < to && (completes(tokens, name) || completes(tokens, name + 1, to))) name++;
  if (to - name >= FULL_NAME) return name;
  return hasWord ? NO_NAME : null;
}

/**
 * Returns the first of two or more capitalised words behind the place or body that an office belongs to, which its ending
 * tells: "жительница Махачкалы [Патимат] Алиева", "mluvčí Kremlu [Dmitrij] Peskov"; -1 where there is none.
 */
function behindOwner(
  tokens: readonly Token[],
  start: number,
  to: number,
  endings: readonly string[],
): number {
  const isOwner = (token: Token, i: number): boolean =>
    endings.some((end) => token.lower.endsWith(end)) || completes(tokens, start + i);
  const run = tokens.slice(start, to);
  const isPlain = hasNoun(tokens, start - 1, OFFICE) && run.every((token) => token.isWord && token.isCapital);
  const first = isPlain ? run.findIndex((token, i) => !isOwner(token, i)) : -1;
  const isName =
    first > 0 &&
    run.length - first >= FULL_NAME &&
    run.slice(first).every((_, i) => !completes(tokens, start + first + i));
  return isName ? start + first : -1;
}

/**
 * Returns the first of two words of no list behind an office, a preposition and a capitalised word: "активіст із Кельна [Джахіт]
 * Базар"; -1 where there are none.
 */
export function behindTown(tokens: readonly Token[], { from, nameFrom, to }: Mention): number {
  const isBehindOffice =
    from === nameFrom &&
    to === from + 1 + FULL_NAME &&
    hasGrammar(tokens, from - 1, Grammar.preposition) &&
    hasNoun(tokens, from - 2, OFFICE) &&
    !hasNoun(tokens, from - 2, Noun.oblique);
  const isPlain = ({ isCapital, isAllCapital, grammar, noun }: Token, i: number): boolean =>
    isCapital && !isAllCapital && grammar === 0 && (noun & (i === 0 ? ~Noun.place : ~0)) === 0;
  return isBehindOffice && tokens.slice(from, to).every(isPlain) ? from + 1 : -1;
}

/**
 * True if a title that is no office stands before a token, behind which nothing but a name stands: "ο κ.
 * Ζαχαρίας".
 */
const isAddressed = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.lower === '.' &&
  hasNoun(tokens, i - 2, Noun.abbreviation) &&
  hasNoun(tokens, i - 2, ANY_TITLE);

/**
 * Returns the index of the first name that another capitalised word follows, or that stands right behind a
 * body; or -1. One in the form of a subject goes before one that only looks like another case of a first name:
 * "prezes Naczelnej Rady Lekarskiej [Łukasz] Jankowski". Behind an article that only a subject has it is in no other case: "ο υπουργός [Γεωργίας]".
 */
function givenNameAt(tokens: readonly Token[], start: number, to: number, isSubject: boolean): number {
  let oblique = -1;
  for (let i = start; i < to; i++) {
    const noun = tokens[i]?.noun ?? 0;
    if (!(noun & GIVEN_NAME) || (i === to - 1 && !(i > start && completes(tokens, i - 1)))) continue;
    if (!(noun & (Noun.oblique | Noun.group | Noun.organisation))) return i;
    if (oblique < 0) oblique = i;
  }
  return isSubject ? -1 : oblique;
}

/**
 * True if a capitalised word rather completes the office before it: it is a body, a place, or in a form that
 * no subject has.
 */
const completes = (tokens: readonly Token[], i: number, to = tokens.length): boolean => {
  const token = tokens[i];
  if (!token || i >= to) return false;
  return (
    (token.noun & (Noun.organisation | Noun.group | Noun.place | Noun.oblique)) !== 0 || isAcronym(token)
  );
};
