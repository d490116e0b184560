import { BitReader, BitWriter } from './bit-stream.ts';

/**
 * Sets of hashes below 2^bits, one string for all of them: each set as its size, then the gaps between its
 * sorted hashes (a Golomb-coded set). A word that is in none of the sets is taken for one of them about once
 * in 2^bits / (words in all sets) times; for that it costs half of what the written list would.
 */
const SIZE_WIDTH = 7;

/** Number of bits of a gap's remainder that make the code shortest for a set of `size` hashes. */
const gapWidth = (bits: number, size: number): number =>
  Math.max(0, Math.round(bits - Math.log2(size) - LOG_GOLDEN));
const LOG_GOLDEN = 0.53;

/**
 * Reads packed sets of hashes below 2^bits: calls `found` with every hash and the number of its set, from 0.
 */
export function readFingerprints(
  packed: string,
  sets: number,
  bits: number,
  found: (hash: number, set: number) => void,
): void {
  const reader = new BitReader(packed);
  for (let set = 0; set < sets; set++) {
    const size = reader.read(SIZE_WIDTH);
    const width = gapWidth(bits, size);
    let hash = -1;
    reader.readEach(size, width, (gap) => {
      hash += 1 + gap;
      found(hash, set);
    });
  }
}

/** Packs sets of hashes below 2^bits into one string, for `readFingerprints`. */
export function writeFingerprints(sets: readonly (readonly number[])[], bits: number): string {
  const writer = new BitWriter();
  for (const set of sets) {
    const hashes = [...new Set(set)].sort((a, b) => a - b);
    writer.write(hashes.length, SIZE_WIDTH);
    const width = gapWidth(bits, hashes.length);
    hashes.forEach((hash, n) => {
      writer.write(hash - (hashes[n - 1] ?? -1) - 1, width);
    });
  }
  return writer.finish();
}
