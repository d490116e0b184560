import { readFingerprints } from '../../fingerprints/fingerprints.ts';
import type { LanguageGrammar } from '../languages/language-data.ts';
import { Noun } from './word-classes.ts';
import { STEM_LISTS } from './word-lists.ts';

/** A language as it ships: its grammar, and its word lists as fingerprints. */
export interface PackedLanguage extends LanguageGrammar {
  seed: number;
  /** Fingerprints of whole words, one set a bit of `Grammar`, then one a bit of `Noun`. */
  words: string;
  /** Fingerprints of stems with the name of their paradigm, one set a bit of `Grammar`. */
  stems: string;
  /** Fingerprints of the common given names, which many languages share; '' where texts are not in Latin letters. */
  givenNames: string;
  /** The small words of each bit of `Grammar`, the bits parted by `|`. */
  small: string;
  /** Fingerprints of the words in names of countries, then of days and months (see calendar-and-countries.json). */
  known: string;
}

/** Bits of one word: what it is in a clause, and what noun or name. */
export type WordBits = readonly [grammar: number, noun: number];

const GRAMMAR_BITS = 32;
const NOUN_BITS = 22;
const WORD_SETS = GRAMMAR_BITS + NOUN_BITS;
/** Bits of the hash of a stem. They are many, because a word is tried as a form of several stems. */
export const STEM_BITS = 23;

/**
 * Returns the bits of the hashes of words. One more is needed where nouns are joined, because the end of each
 * unknown word is tried at many places, and three where words are not spaced, because every few letters of the text
 * are tried.
 */
export const wordHashBits = ({
  joinsNouns,
  spacesWords,
}: Pick<LanguageGrammar, 'joinsNouns' | 'spacesWords'>) => (spacesWords ? (joinsNouns ? 24 : 23) : 26);

/** Hash → bits of the word. */
export function readWords(data: PackedLanguage): Map<number, [number, number]> {
  const found = new Map<number, [number, number]>();
  readFingerprints(data.words, WORD_SETS, wordHashBits(data), (hash, set) => {
    const known = found.get(hash) ?? [0, 0];
    if (known[0] === 0 && known[1] === 0) found.set(hash, known);
    if (set < GRAMMAR_BITS) known[0] |= 1 << set;
    else known[1] |= withKind(1 << (set - GRAMMAR_BITS));
  });
  return found;
}

/** Bits of the hash of a known word: nothing but its spelling tells a country, so there are as many as can be. */
export const KNOWN_BITS = 25;
/** The bits of `Noun` for the sets of `known`. */
const KNOWN_SETS = [Noun.place, Noun.time];

/** Hash → bit of the word that names a country, a day or a month. */
export function readKnown(data: PackedLanguage): Map<number, number> {
  const found = new Map<number, number>();
  readFingerprints(data.known, KNOWN_SETS.length, KNOWN_BITS, (hash, set) =>
    found.set(hash, KNOWN_SETS[set] ?? 0),
  );
  return found;
}

/** Hash → bits of the verb. */
export function readStems({ stems }: PackedLanguage): Map<number, number> {
  const found = new Map<number, number>();
  readFingerprints(stems, STEM_LISTS, STEM_BITS, (hash, set) =>
    found.set(hash, (found.get(hash) ?? 0) | (1 << set)),
  );
  return found;
}

/** Small word → bits of `Grammar`. */
export function readSmallWords({ small }: PackedLanguage): Map<string, number> {
  const found = new Map<string, number>();
  small.split('|').forEach((list, bit) => {
    for (const word of list.split(' ')) found.set(word, (found.get(word) ?? 0) | (1 << bit));
  });
  return found;
}

/** A man's or woman's role is a role, a body is an organisation. */
function withKind(bit: number): number {
  if (bit & (Noun.roleMale | Noun.roleFemale)) return bit | Noun.role;
  return bit & Noun.body ? bit | Noun.organisation : bit;
}
