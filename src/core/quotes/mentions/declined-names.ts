import { GIVEN_NAME, Noun, OFFICE } from '../lexicon/word-classes.ts';
import { hasNoun, isAcronym, type Token } from '../words/tokens.ts';

/** Stands for the place of a name where the capitals are those of a body. */
export const NO_NAME = -1;
/** Capitalised words from which a body and the name behind it are told apart. */
const BODY_AND_NAME = 3;

/**
 * Where the name of a person begins among capitalised words, in languages whose nouns complete one another by their
 * case: of "prezes Warty Waldemar Szulc" at the first name, of "rzecznik Komisji Europejskiej Maarit Lehtonen" at the
 * last two words. `NO_NAME` where an office and its body are all there is ("prezes Związku Plantatorów"); null where
 * nothing tells.
 */
export function nameAmongCases(
  tokens: readonly Token[],
  from: number,
  runFrom: number,
  to: number,
): number | null {
  let start = runFrom;
  while (start < to - 1 && hasNoun(tokens, start, OFFICE) && !hasNoun(tokens, start, GIVEN_NAME)) start++;
  const given = givenNameAt(tokens, start, to);
  if (given > start || (given === start && start > runFrom)) return given;
  const hasOffice = tokens.slice(from, start).some(({ noun }) => (noun & OFFICE) !== 0);
  if (given === start || !hasOffice || !completes(tokens, start)) return null;
  const isName = to - start >= BODY_AND_NAME && !completes(tokens, to - 1) && !completes(tokens, to - 2);
  return isName ? to - 2 : NO_NAME;
}

/** The first name in the form of a subject that another capitalised word follows, or -1. */
function givenNameAt(tokens: readonly Token[], start: number, to: number): number {
  for (let i = start; i < to; i++) {
    const noun = tokens[i]?.noun ?? 0;
    if (noun & GIVEN_NAME && !(noun & Noun.oblique) && (i < to - 1 || i > start)) return i;
  }
  return -1;
}

/** Whether a capitalised word rather completes the office before it: a body, a place, or a form of no subject. */
const completes = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i];
  if (!token) return false;
  return (token.noun & (Noun.organisation | Noun.place | Noun.oblique)) !== 0 || isAcronym(token);
};
