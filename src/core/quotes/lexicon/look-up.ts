import { basesOf } from './inflection.ts';
import { type Lexicon, wordBits } from './lexicon.ts';
import type { WordBits } from './packed-language.ts';
import { Noun, SPEAKING_NOUN } from './word-classes.ts';

const SHORTEST_END = 4;
const LONGEST_END = 18;
/** Endings of the genitive and of plurals. */
const CASE_ENDING = /(?:es|s|en|n)$/;
const PEOPLE = Noun.role | Noun.roleMale | Noun.roleFemale;
const JOINED = SPEAKING_NOUN | PEOPLE | Noun.time;
const PEOPLE_OR_BODY = Noun.role | Noun.organisation | Noun.group;
const NOTHING: WordBits = [0, 0];

/** The bits of a word, lower case: as the lists have it, else as derived from a listed word, else by its ending. */
export function lookUp(lexicon: Lexicon, lower: string, isCapital: boolean): WordBits {
  const known = wordBits(lexicon, lower);
  if (known[0] !== 0 || known[1] !== 0) return known;
  if (lower.endsWith('.')) return wordBits(lexicon, lower.slice(0, -1));
  const { joinsNouns, capitalisesNouns } = lexicon.data;
  const noun = derived(lexicon, lower);
  if (noun !== 0) return [0, noun];
  if (capitalisesNouns && !isCapital) return NOTHING;
  if (joinsNouns) return joined(lexicon, lower);
  return isCapital ? NOTHING : [0, byEnding(lexicon, lower)];
}

/** A plural of a listed noun, or the word for a woman that belongs to the listed one for a man. */
function derived(lexicon: Lexicon, lower: string): number {
  const female = feminine(lexicon, lower);
  if (female !== 0) return female;
  for (const base of basesOf(lower, lexicon.plurals)) {
    const noun = wordBits(lexicon, base)[1] || feminine(lexicon, base) || byEnding(lexicon, base);
    if (noun & PEOPLE_OR_BODY) return Noun.group | (noun & Noun.anonymous);
    const kept = noun & (Noun.document | Noun.anonymous | Noun.speechNoun | Noun.time);
    if (kept !== 0) return kept;
  }
  return 0;
}

function feminine(lexicon: Lexicon, lower: string): number {
  for (const base of basesOf(lower, lexicon.feminines)) {
    const noun = wordBits(lexicon, base)[1];
    if (noun & Noun.roleMale) return (noun & ~Noun.roleMale) | Noun.roleFemale;
  }
  return 0;
}

function byEnding(lexicon: Lexicon, lower: string): number {
  const isRole = lexicon.roleEndings.some((end) => lower.endsWith(end) && lower.length - end.length > 2);
  return isRole ? Noun.role : 0;
}

/** Where the language joins nouns, an unknown word is what the longest noun at its end is. */
function joined(lexicon: Lexicon, lower: string): WordBits {
  for (const base of [lower, lower.replace(CASE_ENDING, '')]) {
    for (let at = base === lower ? 1 : 0; base.length - at >= SHORTEST_END; at++) {
      if (at < base.length - LONGEST_END) continue;
      const end = base.slice(at);
      const noun = wordBits(lexicon, end)[1] || feminine(lexicon, end);
      if (noun & JOINED) return [0, noun & JOINED];
    }
  }
  return [0, byEnding(lexicon, lower)];
}
