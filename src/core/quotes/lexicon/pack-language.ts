import { writeFingerprints } from '../../fingerprints/fingerprints.ts';
import KNOWN_WORDS from '../languages/calendar-and-countries.json' with { type: 'json' };
import { PLAIN_GRAMMAR } from '../languages/define-language.ts';
import type { LanguageData } from '../languages/language-data.ts';
import { hashOf } from './hash.ts';
import { inflect } from './inflection.ts';
import { compile } from './lexicon.ts';
import { KNOWN_BITS, type PackedLanguage, STEM_BITS, wordHashBits } from './packed-language.ts';
import { GRAMMAR_LISTS, isFingerprinted, NOUN_LISTS, STEM_LISTS } from './word-lists.ts';

/** Seeds tried: the best of them misreads the fewest listed words. */
const SEEDS = 8;

/** Words of one language in lower case, parted by spaces. */
interface KnownWords {
  /** Words of four letters or more in the names of countries. */
  places: string;
  /** Days and months. */
  times: string;
}

/** A language as it is packed: the names that it shares with others are packed apart. */
type OwnData = Omit<PackedLanguage, 'givenNames'>;

const entriesOf = (list: string): string[] =>
  list
    .toLowerCase()
    .split(' ')
    .filter((entry) => entry !== '');
const isStem = (entry: string, { paradigms }: LanguageData): boolean =>
  inflect(entry, paradigms)[0] !== entry;

/**
 * Packs the data of a language as it ships: the result is the same whenever the data is the same. Throws
 * where no seed packs it.
 */
export function packLanguage(data: LanguageData): OwnData {
  let best: OwnData | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let seed = 1; seed <= SEEDS; seed++) {
    const packed = packWith(data, seed);
    const misread = misreadWords(data, packed).length;
    if (misread >= least) continue;
    best = packed;
    least = misread;
  }
  if (!best) throw new Error(`no seed packs ${data.code}`);
  return best;
}

function packWith(data: LanguageData, seed: number): OwnData {
  const bits = wordHashBits(data);
  const grammar = GRAMMAR_LISTS.map((key) => (key ? entriesOf(data[key]) : []));
  const lists = [
    ...grammar.map((list, bit) => (isFingerprinted(bit) ? list : [])),
    ...NOUN_LISTS.map((key) => entriesOf(data[key])),
  ];
  const written = Object.keys(PLAIN_GRAMMAR) as (keyof typeof PLAIN_GRAMMAR)[];
  return {
    ...(Object.fromEntries(written.map((key) => [key, data[key]])) as unknown as typeof PLAIN_GRAMMAR),
    code: data.code,
    known: packKnown(data, seed),
    seed,
    small: grammar.map((list, bit) => (isFingerprinted(bit) ? '' : [...list].sort().join(' '))).join('|'),
    words: writeFingerprints(
      lists.map((list, set) =>
        list.filter((it) => set >= STEM_LISTS || !isStem(it, data)).map((it) => hashOf(it, seed, bits)),
      ),
      bits,
    ),
    stems: writeFingerprints(
      lists
        .slice(0, STEM_LISTS)
        .map((list) => list.filter((it) => isStem(it, data)).map((it) => hashOf(it, seed, STEM_BITS))),
      STEM_BITS,
    ),
  };
}

/** Packs the words in names of countries, and those of days and months, which are no countries ("March"). */
function packKnown(data: LanguageData, seed: number): string {
  const known: Record<string, KnownWords> = KNOWN_WORDS;
  const { places, times } = known[data.code] ?? { places: '', times: '' };
  const isTime = new Set(entriesOf(times));
  const sets = [entriesOf(places).filter((word) => !isTime.has(word)), [...isTime]];
  return writeFingerprints(
    sets.map((words) => words.map((word) => hashOf(word, seed, KNOWN_BITS))),
    KNOWN_BITS,
  );
}

/** Returns the forms of the lists that have a bit which no list gives them, or lack one. */
function misreadWords(data: LanguageData, packed: OwnData): string[] {
  const listed = new Map<string, [number, number]>();
  [...GRAMMAR_LISTS, ...NOUN_LISTS].forEach((key, set) => {
    for (const entry of key ? entriesOf(data[key]) : []) {
      for (const form of set < STEM_LISTS ? inflect(entry, data.paradigms) : [entry]) {
        const bits = listed.get(form) ?? [0, 0];
        bits[set < GRAMMAR_LISTS.length ? 0 : 1] |= 1 << (set % GRAMMAR_LISTS.length);
        listed.set(form, bits);
      }
    }
  });
  const lexicon = compile({ ...packed, givenNames: '' });
  const ACCORDING = 1 << 23;
  return [...listed]
    .filter(([form, [grammar]]) => ((lexicon.wordBits(form)[0] ^ grammar) & ~ACCORDING) !== 0)
    .map(([form]) => form);
}
