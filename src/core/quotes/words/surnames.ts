import type { Lexicon } from '../lexicon/lexicon.ts';
import {
  ANY_TITLE,
  CUE,
  DETERMINER,
  GIVEN_NAME,
  Grammar,
  Noun,
  OFFICE,
  SPEAKING_NOUN,
} from '../lexicon/word-classes.ts';
import { hasGrammar, hasNoun, type Token } from './tokens.ts';

const COMMON = (SPEAKING_NOUN & ~Noun.document) | ANY_TITLE;

/**
 * Marks the nouns that are surnames in this text: whoever is called "Ulf Richter" once is meant by "sagte Richter" as well,
 * but not by "der Richter" or "Richter Hans Albers". Where days and months are written small, a capital one is a surname
 * too: "Iwona Piątek", "Victoria Abril".
 */
export function markSurnames(tokens: readonly Token[], { data }: Lexicon): void {
  if (!data.hasCapitals) return;
  if (data.surnameFirst) {
    markOpeningSurnames(tokens);
    return;
  }
  if (data.capitalisesNouns) markCapitalNames(tokens);
  const writesDaysSmall = data.adjectivesFollow || (data.joinsNouns && !data.capitalisesNouns);
  const nouns = writesDaysSmall ? COMMON | Noun.time : COMMON;
  const surnames = new Set<string>();
  tokens.forEach((token, i) => {
    if (isCommon(token, nouns) && isBehindFirstName(tokens, i)) surnames.add(token.lower);
  });
  tokens.forEach((token, i) => {
    if (!isCommon(token, nouns) || !surnames.has(token.lower)) return;
    const isFull = isBehindFirstName(tokens, i);
    if (isFull || !(isDescribed(tokens, i) || describes(tokens, i))) token.noun = Noun.surname;
  });
}

/**
 * Marks what only a capital shows to be a name, where nouns have one as well: an adverb behind a first name, and wherever that
 * surname stands amid a sentence or before a verb ("Sebastian [Kurz]", "[Kurz] sagte"); a month between an office and a
 * surname ("Obmann [August] Weber").
 */
function markCapitalNames(tokens: readonly Token[]): void {
  const surnames = new Set<string>();
  const isAdverb = ({ isCapital, grammar }: Token): boolean =>
    isCapital && (grammar & Grammar.adverb) !== 0 && (grammar & OTHER_THAN_NAME) === 0;
  tokens.forEach((token, i) => {
    if (isAdverb(token) && isBehindFirstName(tokens, i)) surnames.add(token.lower);
    if (!isMonthAsName(tokens, i)) return;
    token.noun = Noun.nameMale;
  });
  if (surnames.size === 0) return;
  tokens.forEach((token, i) => {
    if (!isAdverb(token) || !surnames.has(token.lower)) return;
    const isAmid = tokens[i - 1]?.isWord === true && tokens[i - 1]?.paragraph === token.paragraph;
    if (!isAmid && !hasGrammar(tokens, i + 1, CUE | Grammar.verb | Grammar.auxiliary)) return;
    token.noun = Noun.surname;
    token.grammar = 0;
  });
}

const OTHER_THAN_NAME = DETERMINER | Grammar.preposition | Grammar.auxiliary;

/** True if a word for a time is a first name by its place: no other noun stands between an office and a surname. */
function isMonthAsName(tokens: readonly Token[], i: number): boolean {
  const [office, month, surname] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  const isBetween = office?.isCapital === true && surname?.isCapital === true && surname.noun === 0;
  return (
    isBetween &&
    month?.isCapital === true &&
    (month.noun & Noun.time) !== 0 &&
    (office.noun & OFFICE) !== 0 &&
    (surname.grammar & ~CUE) === 0
  );
}

/**
 * Marks the same where the surname stands first: whoever is called "Bíró Hanna" once is meant by a lone capitalised "Bíró"
 * as well.
 */
function markOpeningSurnames(tokens: readonly Token[]): void {
  const isBeforeFirstName = (i: number): boolean =>
    hasNoun(tokens, i + 1, GIVEN_NAME) &&
    tokens[i + 1]?.isCapital === true &&
    tokens[i + 1]?.sentence === tokens[i]?.sentence;
  const surnames = new Set(
    tokens.flatMap((token, i) => (isCommon(token) && isBeforeFirstName(i) ? [token.lower] : [])),
  );
  tokens.forEach((token, i) => {
    if (isCommon(token) && surnames.has(token.lower) && !isBeforeFirstName(i)) token.noun = Noun.surname;
  });
}

const isCommon = ({ isCapital, noun }: Token, nouns = COMMON): boolean =>
  isCapital && (noun & nouns) !== 0 && (noun & GIVEN_NAME) === 0;

/** True if a first name stands before a word; two may be the name of a body: "Martin Luther [Foundation]". */
const isBehindFirstName = (tokens: readonly Token[], i: number): boolean =>
  hasNoun(tokens, i - 1, GIVEN_NAME) &&
  !(hasNoun(tokens, i, Noun.organisation) && hasNoun(tokens, i - 2, GIVEN_NAME)) &&
  tokens[i - 1]?.isCapital === true &&
  tokens[i - 1]?.paragraph === tokens[i]?.paragraph;

/**
 * True if a determiner or an adjective shows the word to be a common noun: "der Richter", "zuständige
 * Richter".
 */
function isDescribed(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (!before?.isWord || before.paragraph !== tokens[i]?.paragraph) return false;
  const isAdjective = !before.isCapital && before.grammar === 0 && before.noun === 0;
  return isAdjective || hasGrammar(tokens, i - 1, DETERMINER);
}

/** True if the word stands before a name and says what somebody is: "Richter Hans Albers". */
const describes = (tokens: readonly Token[], i: number): boolean =>
  tokens[i + 1]?.isCapital === true && tokens[i + 1]?.isWord === true;
