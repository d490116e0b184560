import { WORD_MARKS } from '../phrases/word-marks.ts';

const SHINGLE = 12;
const BASE = 27;
/** Factor of a run's first letter in the hash of the full run, in 32 bits. */
const POWER = (BASE ** (SHINGLE - 1)) | 0;

/**
 * Returns the hashes of all runs of SHINGLE letters and digits in the body that the page's metadata give;
 * null: they give none, or less than 400 characters.
 */
export function bodyShingles(body: string | null): Set<number> | null {
  if (!body || body.length < 400) return null;
  return new Set(shingles(body.slice(0, 400_000)));
}

/**
 * Returns the share of the text's shingles that the body holds, 0 to 1.
 * @param body hashes from `bodyShingles`
 */
export function shingleShare(text: string, body: Set<number>): number {
  const all = shingles(text.slice(0, 2000));
  return all.length ? all.filter((hash) => body.has(hash)).length / all.length : 0;
}

/**
 * Returns rolling polynomial hashes (Rabin and Karp) of a text's letters and digits; a single hash where they
 * are fewer than SHINGLE.
 */
function shingles(text: string): number[] {
  const letters = text.toLowerCase().replace(WORD_MARKS, '');
  const size = Math.min(SHINGLE, letters.length);
  const hashes: number[] = [];
  let hash = 0;
  for (let i = 0; i < letters.length; i++) {
    if (i >= size) hash = (hash - Math.imul(letters.charCodeAt(i - size), POWER)) | 0;
    hash = (Math.imul(hash, BASE) + letters.charCodeAt(i)) | 0;
    if (i >= size - 1) hashes.push(hash);
  }
  return hashes;
}
