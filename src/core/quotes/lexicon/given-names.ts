import { readFingerprints } from '../../fingerprints/fingerprints.ts';
import { hashOf } from './hash.ts';
import { Noun } from './word-classes.ts';

export const NAME_SEED = 1;
/**
 * Bits of a name's hash: so many that about one word in five hundred is taken for a given name that it is not.
 */
export const NAME_BITS = 21;

/** Letters of the longest given name of the list: a longer word is in it by its fingerprint alone. */
const LONGEST = 13;

/** The list is of names in Latin letters: a word in others is in it by its fingerprint alone. */
const LATIN = /^\p{Script=Latin}/u;

/** Hash of each given name → its bits. */
function readNames(fingerprints: string): Map<number, number> {
  const found = new Map<number, number>();
  readFingerprints(fingerprints, 2, NAME_BITS, (hash, set) => {
    found.set(hash, (found.get(hash) ?? 0) | (set === 0 ? Noun.nameMale : Noun.nameFemale));
  });
  return found;
}

/**
 * Makes a reader of given names, in lower case: of a man's, a woman's, either's it returns the bits; 0 for other words.
 * @param fingerprints the common given names; '' where a language has none of them
 */
export function givenNamesReader(fingerprints: string): (word: string) => number {
  let names: Map<number, number> | null = null;
  return (word) => {
    if (fingerprints === '' || !LATIN.test(word)) return 0;
    names ??= readNames(fingerprints);
    const [first = '', second] = word.split('-');
    if (first.length > LONGEST) return 0; // "undervisningsminister"
    const bits = names.get(hashOf(first, NAME_SEED, NAME_BITS)) ?? 0;
    // "Eva-Marie", but not "Jordan-based"
    return second === undefined || names.has(hashOf(second, NAME_SEED, NAME_BITS)) ? bits : 0;
  };
}
