import { writeFingerprints } from '../fingerprints/fingerprints.ts';
import { hashText } from '../fingerprints/fnv.ts';
import { PHRASES } from './furniture.ts';
import type { PackedPhrases } from './phrase-table.ts';

/** With so many bits one line in ten thousand that no phrase begins is taken for one. */
const BITS = 28;
/** What is looked for at every word of a line, and not only at its beginning, is found by chance as often as that. */
const BITS_ANYWHERE = 30;

/** What ships of phrases by kind: each in the first list that has it. */
function pack(lists: Readonly<Record<string, readonly string[]>>, bits: number): PackedPhrases {
  const seen = new Set<number>();
  const sets = Object.values(lists).map((phrases) => {
    const hashes = phrases.map((phrase) => hashText(phrase, bits));
    return hashes.filter((hash) => seen.size < seen.add(hash).size);
  });
  return { kinds: Object.keys(lists).join(' '), bits, fingerprints: writeFingerprints(sets, bits) };
}

/** The phrases of all languages (`furniture.ts`) as they ship, by table. */
export function packPhrases(): Record<keyof typeof PHRASES, PackedPhrases> {
  return {
    beginnings: pack(PHRASES.beginnings, BITS),
    notices: pack(PHRASES.notices, BITS),
    pleas: pack(PHRASES.pleas, BITS_ANYWHERE),
    asking: pack(PHRASES.asking, BITS_ANYWHERE),
    credits: pack(PHRASES.credits, BITS),
    responses: pack(PHRASES.responses, BITS),
  };
}
