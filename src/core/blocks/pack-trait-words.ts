import { writeFingerprints } from '../fingerprints/fingerprints.ts';
import { hashText } from '../fingerprints/fnv.ts';
import { TRAIT_WORDS } from './trait-words.ts';
import { HASH_BITS, Trait } from './traits.ts';

type TraitName = keyof typeof TRAIT_WORDS;

/**
 * Packs the trait words for shipping: one set of hashes for each trait, in the order of the bits of `Trait`.
 */
export function packTraitWords(): { fingerprints: string } {
  const names = (Object.keys(TRAIT_WORDS) as TraitName[]).sort((a, b) => Trait[a] - Trait[b]);
  const sets = names.map((name) => TRAIT_WORDS[name].split(/\s+/).map((word) => hashText(word, HASH_BITS)));
  return { fingerprints: writeFingerprints(sets, HASH_BITS) };
}
