import type { Lexicon } from '../lexicon/lexicon.ts';
import { ANY_TITLE, DETERMINER, GIVEN_NAME, Noun, SPEAKING_NOUN } from '../lexicon/word-classes.ts';
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
