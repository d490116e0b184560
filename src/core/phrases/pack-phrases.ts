import { writeFingerprints } from '../fingerprints/fingerprints.ts';
import { hashText } from '../fingerprints/fnv.ts';
import { PHRASES } from './furniture.ts';
import type { PackedPhrases } from './phrase-table.ts';

/**
 * Size of a hash in bits for phrases that begin a line. At this size one line in ten thousand that no phrase
 * begins is taken for one.
 */
const BITS = 28;
/**
 * Size of a hash in bits for phrases that are looked for at every word of a line, not only at its beginning:
 * with these they are found by chance no more often than those.
 */
const BITS_ANYWHERE = 30;
/** Size of a hash in bits for words of which a line has to have two kinds, and for lines that a page has several of. */
const BITS_TOGETHER = 24;
/** Size of a hash in bits for words that are looked up in few lines: those with a mark, beside pictures. */
const BITS_SELDOM = 26;

/**
 * Packs phrases by kind for shipping. A phrase that stands in several lists goes into the first.
 * @param bits size of a hash
 */
function pack(lists: Readonly<Record<string, readonly string[]>>, bits: number): PackedPhrases {
  const seen = new Set<number>();
  const sets = Object.values(lists).map((phrases) => {
    const hashes = phrases.map((phrase) => hashText(phrase, bits));
    return hashes.filter((hash) => seen.size < seen.add(hash).size);
  });
  return { kinds: Object.keys(lists).join(' '), bits, fingerprints: writeFingerprints(sets, bits) };
}

/** Packs the phrases of all languages (`furniture.ts`) for shipping, one entry for each table. */
export function packPhrases(): Record<keyof typeof PHRASES, PackedPhrases> {
  return {
    beginnings: pack(PHRASES.beginnings, BITS),
    notices: pack(PHRASES.notices, BITS),
    pleas: pack(PHRASES.pleas, BITS_ANYWHERE),
    asking: pack(PHRASES.asking, BITS_TOGETHER),
    credits: pack(PHRASES.credits, BITS_SELDOM),
    responses: pack(PHRASES.responses, BITS_TOGETHER),
    amended: pack(PHRASES.amended, BITS),
  };
}
