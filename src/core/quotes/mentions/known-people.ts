import { type NameCases, subjectForms } from '../lexicon/name-cases.ts';
import { GIVEN_NAME, Noun, OFFICE } from '../lexicon/word-classes.ts';
import { hasNoun, type Token } from '../words/tokens.ts';
import type { Mention } from './mention.ts';

/**
 * True if a name shows that it is a person's: a title or an office stands before it, or it begins with a
 * first name.
 */
function showsPerson(tokens: readonly Token[], { type, from, nameFrom, to }: Mention): boolean {
  if (type !== 'name') return false;
  for (let i = from; i < nameFrom; i++) if (hasNoun(tokens, i, OFFICE)) return true;
  return to - nameFrom > 1 && hasNoun(tokens, nameFrom, GIVEN_NAME);
}

type Gender = 'male' | 'female';

/** People that a text knows, by the last word of their name in lower case. */
export interface KnownPeople {
  /** True if a word ends a name that shows to be a person's, or is that word in another case. */
  has(word: string): boolean;
  /** True if a word that ends no such name is one in another case: "Zalewskiego" where the text has "Adam Zalewski". */
  isDeclined(word: string): boolean;
  /** The gender in which everything agrees that stands before a word in such names, or null. */
  genderOf(word: string): Gender | null;
}

const MALE = Noun.titleMale | Noun.roleMale | Noun.nameMale;
const FEMALE = Noun.titleFemale | Noun.roleFemale | Noun.nameFemale;

/** The genders that an office, a title or a first name before the last word of a name tells: bits of MALE and FEMALE. */
function gendersOf(tokens: readonly Token[], { from, to }: Mention): number {
  let bits = 0;
  for (let i = from; i < to - 1; i++) bits |= (tokens[i]?.noun ?? 0) & (MALE | FEMALE);
  return bits;
}

/** The people of a text whose names show somewhere in it to be a person's. */
export function knownPeople(
  tokens: readonly Token[],
  mentions: readonly Mention[],
  nameCases: NameCases | null,
): KnownPeople {
  const bits = new Map<string, number>();
  for (const mention of mentions) {
    const last = tokens[mention.to - 1];
    if (last && showsPerson(tokens, mention))
      bits.set(last.lower, (bits.get(last.lower) ?? 0) | gendersOf(tokens, mention));
  }
  const genderOf = (word: string): Gender | null => {
    const known = bits.get(word) ?? 0;
    if (known & MALE && known & FEMALE) return null;
    return known & MALE ? 'male' : known & FEMALE ? 'female' : null;
  };
  const declined = new Set<string>();
  for (const { type, from, to } of nameCases ? mentions : []) {
    const { lower = '' } = tokens[from] ?? {};
    if (type !== 'name' || to > from + 1 || bits.has(lower) || !nameCases) continue;
    if (subjectForms(nameCases, lower, 'male').some((form) => genderOf(form) === 'male')) declined.add(lower);
  }
  // "Ari Järvenpään mukaan …, [Järvenpää] kertoo": the text may have the whole name in another case alone
  const subjects = new Set<string>();
  for (const word of nameCases ? bits.keys() : [])
    for (const form of nameCases ? subjectForms(nameCases, word, 'male') : []) subjects.add(form);
  return {
    has: (word) => bits.has(word) || declined.has(word) || subjects.has(word),
    isDeclined: (word) => declined.has(word),
    genderOf,
  };
}
