import { writeFingerprints } from '../fingerprints/fingerprints.ts';
import { hashText } from '../fingerprints/fnv.ts';
import { BITS, type PackedPhrases } from './phrase-table.ts';
import { NOTICES, PHRASES } from './phrases.ts';

/** What ships of phrases by kind: each in the first list that has it. */
function pack(lists: Readonly<Record<string, string>>): PackedPhrases {
  const seen = new Set<number>();
  const sets = Object.values(lists).map((phrases) => {
    const hashes = phrases.split('|').map((phrase) => hashText(phrase.trim(), BITS));
    return hashes.filter((hash) => seen.size < seen.add(hash).size);
  });
  return { kinds: Object.keys(lists), fingerprints: writeFingerprints(sets, BITS) };
}

/** The tables of `phrases.ts` as they ship. */
export function packPhrases(): { phrases: PackedPhrases; notices: PackedPhrases } {
  return { phrases: pack(PHRASES), notices: pack(NOTICES) };
}
