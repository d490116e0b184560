import { WORD_MARKS } from '../phrases/word-marks.ts';

const SHINGLE = 12;
const BASE = 27;
/** What the first of a run's letters has been multiplied by when the run is full. */
const POWER = (BASE ** (SHINGLE - 1)) | 0;

/** Hashes of all runs of SHINGLE letters and digits in the body that the page's metadata give; null: none given. */
export function bodyShingles(body: string | null): Set<number> | null {
  if (!body || body.length < 400) return null;
  return new Set(shingles(body.slice(0, 400_000)));
}

/** Share of the text's shingles that the body holds, 0 to 1. */
export function shingleShare(text: string, body: Set<number>): number {
  const all = shingles(text.slice(0, 2000));
  return all.length ? all.filter((hash) => body.has(hash)).length / all.length : 0;
}

/** Rolling polynomial hashes (Rabin and Karp) over letters and digits alone; one of all, where they are fewer. */
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
