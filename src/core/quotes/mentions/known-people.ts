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

/** People that a text knows, by the last word of their name, with the gender that everything before that word agrees in. */
export type KnownPeople = ReadonlyMap<string, 'male' | 'female' | null>;

const MALE = Noun.titleMale | Noun.roleMale | Noun.nameMale;
const FEMALE = Noun.titleFemale | Noun.roleFemale | Noun.nameFemale;

/** The genders that an office, a title or a first name before the last word of a name tells: bits of MALE and FEMALE. */
function gendersOf(tokens: readonly Token[], { from, to }: Mention): number {
  let bits = 0;
  for (let i = from; i < to - 1; i++) bits |= (tokens[i]?.noun ?? 0) & (MALE | FEMALE);
  return bits;
}

/**
 * Returns the last words, in lower case, of the names that show somewhere in the text that they are a
 * person's.
 */
export function knownPeople(tokens: readonly Token[], mentions: readonly Mention[]): KnownPeople {
  const bits = new Map<string, number>();
  for (const mention of mentions) {
    const last = tokens[mention.to - 1];
    if (last && showsPerson(tokens, mention))
      bits.set(last.lower, (bits.get(last.lower) ?? 0) | gendersOf(tokens, mention));
  }
  const genderOf = (known: number): 'male' | 'female' | null => {
    if (known & MALE && known & FEMALE) return null;
    return known & MALE ? 'male' : known & FEMALE ? 'female' : null;
  };
  return new Map([...bits].map(([name, known]) => [name, genderOf(known)]));
}
