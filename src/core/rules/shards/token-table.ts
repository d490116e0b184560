import { hash } from './hash.ts';

/**
 * A Bloom filter (B. H. Bloom, CACM 13, 1970) of tokens, in one string that is read without being unpacked:
 * six bits a letter. Of tokens that are not in it about one in a thousand is taken for members.
 */
const BITS_A_TOKEN = 16;
const PROBES = 6;
const BITS_A_LETTER = 6;
const FIRST_LETTER = 48;
const OTHER_SEED = 0x9e3779b9;

function* bitsOf(token: string, bits: number): Generator<number> {
  // Odd, and so never 0: the probes are different bits.
  const step = (hash(token, OTHER_SEED) % bits) | 1;
  let bit = hash(token) % bits;
  for (let n = 0; n < PROBES; n++) {
    yield bit;
    bit = (bit + step) % bits;
  }
}

/** Packs tokens into a table, for `mayHold`. */
export function writeTokenTable(tokens: ReadonlySet<string>): string {
  const letters = new Uint8Array(Math.ceil((tokens.size * BITS_A_TOKEN) / BITS_A_LETTER));
  const bits = letters.length * BITS_A_LETTER;
  for (const token of tokens)
    for (const bit of bitsOf(token, bits)) {
      const at = Math.floor(bit / BITS_A_LETTER);
      letters[at] = (letters[at] ?? 0) | (1 << (bit % BITS_A_LETTER));
    }
  return Array.from(letters, (letter) => String.fromCharCode(letter + FIRST_LETTER)).join('');
}

/** True if a token may be in a table; false is certain. */
export function mayHold(table: string, token: string): boolean {
  const bits = table.length * BITS_A_LETTER;
  if (bits === 0) return false;
  for (const bit of bitsOf(token, bits)) {
    const letter = table.charCodeAt(Math.floor(bit / BITS_A_LETTER)) - FIRST_LETTER;
    if ((letter & (1 << (bit % BITS_A_LETTER))) === 0) return false;
  }
  return true;
}
