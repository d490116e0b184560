import { LANGUAGES } from './index.ts';
import { lexiconOf, wordBits } from './lexicon.ts';
import type { PackedLanguage } from './packed-language.ts';
import { Grammar } from './word-classes.ts';

const SAMPLE = 4000;
/** How far ahead of the next language the guess must be. */
const LEAD = 1.15;
const SMALL_WORD =
  Grammar.article |
  Grammar.preposition |
  Grammar.auxiliary |
  Grammar.conjunction |
  Grammar.possessive |
  Grammar.complementiser |
  Grammar.determiner |
  Grammar.negation |
  Grammar.firstOrSecond;

/** The language of a text by its articles, prepositions and auxiliaries; null where no language is clearly ahead. */
export function guessLanguage(text: string): PackedLanguage | null {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .replace(/’/g, "'")
      .match(/\p{L}+'?/gu) ?? [];
  const counts = LANGUAGES.map((language) => {
    const lexicon = lexiconOf(language);
    return { language, n: words.filter((word) => wordBits(lexicon, word)[0] & SMALL_WORD).length };
  });
  counts.sort((a, b) => b.n - a.n);
  const [first, second] = counts;
  return first && first.n > 0 && first.n >= (second?.n ?? 0) * LEAD ? first.language : null;
}
