/**
 * Constants of FNV-1a over UTF-16 units (Fowler, Noll and Vo): from `BASIS` on, for each unit
 * `hash = Math.imul(hash ^ unit, PRIME)`.
 */
export const BASIS = 0x811c9dc5;
export const PRIME = 0x01000193;

/** Folds a 32-bit hash to `bits` bits: its upper ones, which depend on every unit of the text. */
export const foldHash = (hash: number, bits: number): number => (hash ^ (hash >>> 15)) >>> (32 - bits);

/** Returns the FNV-1a hash of a text, folded to `bits` bits. */
export function hashText(text: string, bits: number): number {
  let hash = BASIS;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return foldHash(hash, bits);
}
