import { readFingerprints } from '../../fingerprints/fingerprints.ts';
import { fingerprints } from '../weights/given-names.json';
import { hashOf } from './hash.ts';
import { Noun } from './word-classes.ts';

export const NAME_SEED = 1;
/**
 * Bits of a name's hash: so many that about one word in six hundred is taken for a given name that it is not.
 */
export const NAME_BITS = 21;

/** The list is of names in Latin letters: a word in others is in it by its fingerprint alone. */
const LATIN = /^\p{Script=Latin}/u;

let names: Map<number, number> | null = null;

/** Hash of each given name → its bits. */
function readNames(): Map<number, number> {
  const found = new Map<number, number>();
  readFingerprints(fingerprints, 2, NAME_BITS, (hash, set) => {
    found.set(hash, (found.get(hash) ?? 0) | (set === 0 ? Noun.nameMale : Noun.nameFemale));
  });
  return found;
}

/** Returns the bits of a given name, in lower case: a man's, a woman's, either's; 0 for other words. */
export function givenNameBits(word: string): number {
  if (!LATIN.test(word)) return 0;
  names ??= readNames();
  const [first = '', second] = word.split('-');
  const bits = names.get(hashOf(first, NAME_SEED, NAME_BITS)) ?? 0;
  // "Eva-Marie", but not "Jordan-based"
  return second === undefined || names.has(hashOf(second, NAME_SEED, NAME_BITS)) ? bits : 0;
}
