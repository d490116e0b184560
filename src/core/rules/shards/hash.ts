/** Returns the hash of a text: FNV-1a over UTF-16 units, 32 bits (Fowler, Noll, Vo). */
export function hash(text: string, seed = 0x811c9dc5): number {
  let value = seed;
  for (let n = 0; n < text.length; n++) value = Math.imul(value ^ text.charCodeAt(n), 0x01000193);
  // The last bits of FNV know little of the first letters: stirred once.
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}
