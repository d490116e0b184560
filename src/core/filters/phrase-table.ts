import { readFingerprints } from '../fingerprints/fingerprints.ts';
import packed from './phrase-table.json';
import type { PhraseReason } from './phrases.ts';

/**
 * The phrases as they ship: not their words but a fingerprint of each (`pack-phrases.ts`), at a quarter of the bytes.
 * With so many bits one line in seven thousand that no phrase begins is taken for one.
 */
export const BITS = 26;

const PRIME = 0x01000193;
const BASIS = 0x811c9dc5;
const SPACE = 32;
/** Words of the longest phrase. */
const LONGEST = 8;

/** A fold of the hash to its upper bits, which depend on every character. */
const finish = (hash: number): number => (hash ^ (hash >>> 15)) >>> (32 - BITS);

/** FNV-1a over the UTF-16 units. */
export function hashPhrase(phrase: string): number {
  let hash = BASIS;
  for (let i = 0; i < phrase.length; i++) hash = Math.imul(hash ^ phrase.charCodeAt(i), PRIME);
  return finish(hash);
}

/** Calls `found` with the hash and the length of every beginning of a line that ends with a word. */
export function eachPrefix(line: string, found: (hash: number, length: number) => void): void {
  let hash = BASIS;
  let words = 0;
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    if (code === SPACE) {
      found(finish(hash), i);
      if (++words === LONGEST) return;
    }
    hash = Math.imul(hash ^ code, PRIME);
  }
  found(finish(hash), line.length);
}

/** The reason that goes with the hash of each phrase. */
export function readPhrases(): Map<number, PhraseReason> {
  const table = new Map<number, PhraseReason>();
  readFingerprints(packed.fingerprints, packed.reasons.length, BITS, (hash, set) => {
    table.set(hash, packed.reasons[set] as PhraseReason);
  });
  return table;
}
