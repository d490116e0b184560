import { writeFingerprints } from '../fingerprints/fingerprints.ts';
import { hashText } from '../fingerprints/fnv.ts';
import { BITS } from './phrase-table.ts';
import { PHRASES } from './phrases.ts';

/** What ships of the phrases: each in the first list that has it. */
export function packPhrases(): { reasons: string[]; fingerprints: string } {
  const seen = new Set<number>();
  const sets = Object.values(PHRASES).map((phrases) => {
    const hashes = phrases.split('|').map((phrase) => hashText(phrase.trim(), BITS));
    return hashes.filter((hash) => seen.size < seen.add(hash).size);
  });
  return { reasons: Object.keys(PHRASES), fingerprints: writeFingerprints(sets, BITS) };
}
