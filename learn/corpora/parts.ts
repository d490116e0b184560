import { createHash } from 'node:crypto';

/**
 * Divides a corpus for cross-validation: gives the part, 0 to `parts` - 1, that a key is in. It is the same whatever else
 * the corpus holds.
 * @param key what must not be parted: the id of a text, the site of a page
 */
export const partOf = (key: string, parts: number): number =>
  createHash('sha256').update(key).digest().readUInt32BE() % parts;
