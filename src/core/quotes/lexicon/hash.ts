const PRIME = 0x01000193;
const MIX = 0x85ebca6b;

/** A whole number below 2^bits for a word (FNV-1a over its UTF-16 units, with a last mixing step). */
export function hashOf(word: string, seed: number, bits: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME);
  hash = Math.imul(hash ^ (hash >>> 15), MIX);
  return (hash ^ (hash >>> 13)) >>> (32 - bits);
}
