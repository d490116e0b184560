import { readFingerprints } from '../fingerprints/fingerprints.ts';
import { BASIS, foldHash, PRIME } from '../fingerprints/fnv.ts';
import type { NoticeKind, PhraseReason, PleaReason } from './furniture.ts';
import packed from './phrase-table.json';

/**
 * Phrases as they ship: not their words but a fingerprint of each (`pack-phrases.ts`), at a quarter of the
 * bytes. Each kind is stored as a set of hashes.
 */
export interface PackedPhrases {
  /** Names of the kinds, separated by spaces. */
  kinds: string;
  /** Size of a hash in bits. */
  bits: number;
  fingerprints: string;
}

/** A table of phrases: the kind of each, by the hash of its words. */
export interface PhraseTable<Kind> {
  bits: number;
  kinds: ReadonlyMap<number, Kind>;
  /** A 1 at the low 16 bits of each hash: they rule most other texts out without a look into the map. */
  lowBits: Uint8Array;
}

const LOW_BITS = 0xffff;

const SPACE = 32;
/** Number of words in the longest phrase. */
const MAX_PHRASE_WORDS = 8;

/**
 * Calls `found` with the kind of every phrase that begins at offset `from` of the line, and the offset at
 * which it ends, the shortest first.
 */
export function eachPhrase<Kind>(
  line: string,
  from: number,
  { bits, kinds, lowBits }: PhraseTable<Kind>,
  found: (kind: Kind, end: number) => void,
): void {
  let hash = BASIS;
  let words = 0;
  for (let i = from; i <= line.length; i++) {
    const code = i < line.length ? line.charCodeAt(i) : SPACE;
    if (code === SPACE) {
      const folded = foldHash(hash, bits);
      const kind = lowBits[folded & LOW_BITS] === 1 ? kinds.get(folded) : undefined;
      if (kind) found(kind, i);
      if (++words === MAX_PHRASE_WORDS) return;
    }
    hash = Math.imul(hash ^ code, PRIME);
  }
}

/**
 * Calls `found` with the hash of every stretch of a line that begins at offset `from` and has at most `most`
 * characters, the shortest first.
 * @param bits size of a hash
 */
export function eachHash(
  line: string,
  from: number,
  most: number,
  bits: number,
  found: (hash: number) => void,
): void {
  let hash = BASIS;
  for (let i = from; i < line.length && i < from + most; i++) {
    hash = Math.imul(hash ^ line.charCodeAt(i), PRIME);
    found(foldHash(hash, bits));
  }
}

function readTable<Kind extends string>(packed: PackedPhrases): PhraseTable<Kind> {
  const { bits, fingerprints } = packed;
  const kinds = packed.kinds.split(' ');
  const table = new Map<number, Kind>();
  const lowBits = new Uint8Array(LOW_BITS + 1);
  readFingerprints(fingerprints, kinds.length, bits, (hash, set) => {
    table.set(hash, kinds[set] as Kind);
    lowBits[hash & LOW_BITS] = 1;
  });
  return { bits, kinds: table, lowBits };
}

/** Kinds of furniture that a phrase can announce. The features of the classifier count on their order. */
export const REASONS = packed.beginnings.kinds.split(' ') as readonly PhraseReason[];
export const BEGINNINGS = readTable<PhraseReason>(packed.beginnings);
export const NOTICES = readTable<NoticeKind>(packed.notices);
export const PLEAS = readTable<PleaReason>(packed.pleas);
export const ASKING = readTable<'subscribing' | 'letters' | 'channels'>(packed.asking);
export const CREDITS = readTable<'credits'>(packed.credits);
export const AMENDED = readTable<'amended'>(packed.amended);
export const RESPONSES = readTable<'responses'>(packed.responses);
