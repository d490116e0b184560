const PRIME = 0x01000193;
const MIX = 0x85ebca6b;

/** The hash of no letters, for `hashNext` to go on from. */
export const hashStart = (seed: number): number => 0x811c9dc5 ^ seed;

/** The hash of some letters with one more UTF-16 unit behind them. */
export const hashNext = (hash: number, unit: number): number => Math.imul(hash ^ unit, PRIME);

/** Mixes the hash of a whole word to a whole number below 2^bits. */
export function hashEnd(hash: number, bits: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), MIX);
  return (mixed ^ (mixed >>> 13)) >>> (32 - bits);
}

/** A whole number below 2^bits for a word (FNV-1a over its UTF-16 units, with a last mixing step). */
export function hashOf(word: string, seed: number, bits: number): number {
  let hash = hashStart(seed);
  for (let i = 0; i < word.length; i++) hash = hashNext(hash, word.charCodeAt(i));
  return hashEnd(hash, bits);
}
