import { readFingerprints } from '../fingerprints/fingerprints.ts';
import { BASIS, foldHash, PRIME } from '../fingerprints/fnv.ts';
import packed from './phrase-table.json';
import type { NoticeKind, PhraseReason } from './phrases.ts';

/**
 * The phrases as they ship: not their words but a fingerprint of each (`pack-phrases.ts`), at a quarter of the bytes.
 * With so many bits one line in thirty thousand that no phrase begins is taken for one.
 */
export const BITS = 28;

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

/** Phrases by kind as they are stored: a set of hashes a kind. */
export interface PackedPhrases {
  kinds: readonly string[];
  fingerprints: string;
}

/** The kind that goes with the hash of each phrase. */
export type PhraseTable<Kind> = ReadonlyMap<number, Kind>;

function readTable<Kind extends string>({ kinds, fingerprints }: PackedPhrases): PhraseTable<Kind> {
  const table = new Map<number, Kind>();
  readFingerprints(fingerprints, kinds.length, BITS, (hash, set) => table.set(hash, kinds[set] as Kind));
  return table;
}

/** The kinds of line that a phrase can announce; features count by their places. */
export const REASONS = packed.phrases.kinds as readonly PhraseReason[];
export const PHRASE_TABLE = readTable<PhraseReason>(packed.phrases);
export const NOTICE_TABLE = readTable<NoticeKind>(packed.notices);
