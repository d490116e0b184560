const SHINGLE = 12;

/** Hashes of all runs of SHINGLE letters and digits in the body that the page's metadata give; null: none given. */
export function bodyShingles(body: string | null): Set<number> | null {
  if (!body || body.length < 400) return null;
  return new Set(shingles(body.slice(0, 400_000)));
}

/** Share of the text's shingles that the body holds, 0 to 1. */
export function shingleShare(text: string, body: Set<number>): number {
  let all = 0;
  let held = 0;
  for (const hash of shingles(text.slice(0, 2000))) {
    all++;
    if (body.has(hash)) held++;
  }
  return all ? held / all : 0;
}

/** Rolling polynomial hashes (Rabin and Karp) over letters and digits alone. */
function* shingles(text: string): Generator<number> {
  const letters = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const BASE = 31;
  let power = 1;
  for (let i = 1; i < SHINGLE; i++) power = Math.imul(power, BASE);
  let hash = 0;
  const size = Math.min(SHINGLE, letters.length);
  for (let i = 0; i < letters.length; i++) {
    if (i >= size) hash = (hash - Math.imul(letters.charCodeAt(i - size), power)) | 0;
    hash = (Math.imul(hash, BASE) + letters.charCodeAt(i)) | 0;
    if (i >= size - 1) yield hash;
  }
}
