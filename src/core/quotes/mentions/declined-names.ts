import { GIVEN_NAME, Noun, OFFICE } from '../lexicon/word-classes.ts';
import { hasNoun, isAcronym, type Token } from '../words/tokens.ts';

/** Stands for the place of a name where the capitals are those of a body. */
export const NO_NAME = -1;
/** Words that a name behind that of a body has at least. */
const FULL_NAME = 2;

/**
 * Where the name of a person begins among capitalised words, in languages whose nouns complete one another by their
 * case: of "prezes Warty Waldemar Szulc" at the first name, of "rzecznik Komisji Europejskiej Maarit Lehtonen"
 * behind the body. `NO_NAME` where an office and its body are all there is ("prezes Związku Plantatorów"); null where
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
  if (given === start || from === start || !completes(tokens, start)) return null;
  let name = start;
  while (name < to && completes(tokens, name)) name++;
  return to - name >= FULL_NAME ? name : NO_NAME;
}

/** The first name that another capitalised word follows, or that stands right behind a body; or -1. */
function givenNameAt(tokens: readonly Token[], start: number, to: number): number {
  for (let i = start; i < to; i++) {
    const noun = tokens[i]?.noun ?? 0;
    if (noun & GIVEN_NAME && (i < to - 1 || (i > start && completes(tokens, i - 1)))) return i;
  }
  return -1;
}

/** Whether a capitalised word rather completes the office before it: a body, a place, or a form of no subject. */
const completes = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i];
  if (!token) return false;
  return (
    (token.noun & (Noun.organisation | Noun.group | Noun.place | Noun.oblique)) !== 0 || isAcronym(token)
  );
};
