import { readFingerprints } from '../fingerprints/fingerprints.ts';
import { BASIS, foldHash, PRIME } from '../fingerprints/fnv.ts';
import packed from './phrase-table.json';
import type { PhraseReason } from './phrases.ts';

/**
 * The phrases as they ship: not their words but a fingerprint of each (`pack-phrases.ts`), at a quarter of the bytes.
 * With so many bits one line in four thousand that no phrase begins is taken for one.
 */
export const BITS = 25;

const SPACE = 32;
/** Words of the longest phrase. */
const LONGEST = 8;

/** Calls `found` with the hash and the length of every beginning of a line that ends with a word. */
export function eachPrefix(line: string, found: (hash: number, length: number) => void): void {
  let hash = BASIS;
  let words = 0;
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    if (code === SPACE) {
      found(foldHash(hash, BITS), i);
      if (++words === LONGEST) return;
    }
    hash = Math.imul(hash ^ code, PRIME);
  }
  found(foldHash(hash, BITS), line.length);
}

/** The kinds of line that a phrase can announce; features count by their places. */
export const REASONS = packed.reasons as readonly PhraseReason[];

/** The reason that goes with the hash of each phrase. */
export function readPhrases(): Map<number, PhraseReason> {
  const table = new Map<number, PhraseReason>();
  readFingerprints(packed.fingerprints, REASONS.length, BITS, (hash, set) => {
    table.set(hash, REASONS[set] as PhraseReason);
  });
  return table;
}
