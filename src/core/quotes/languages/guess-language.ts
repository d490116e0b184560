import { LANGUAGES } from './index.ts';
import type { LanguageData } from './language-data.ts';

const SAMPLE = 4000;
/** How far ahead of the next language the guess must be. */
const LEAD = 1.15;

let grammarWords: { language: LanguageData; words: ReadonlySet<string> }[] | null = null;

function wordSets(): { language: LanguageData; words: ReadonlySet<string> }[] {
  grammarWords ??= LANGUAGES.map((language) => {
    const { articles, prepositions, auxiliaries, conjunctions, possessives, complementisers } = language;
    const { determiners, negations, pronounsSpeech } = language;
    const lists = [articles, prepositions, auxiliaries, conjunctions, possessives, complementisers];
    lists.push(determiners, negations, pronounsSpeech);
    return { language, words: new Set(lists.join(' ').toLowerCase().split(' ')) };
  });
  return grammarWords;
}

/** The language of a text by its articles, prepositions and auxiliaries; null where no language is clearly ahead. */
export function guessLanguage(text: string): LanguageData | null {
  const counts = wordSets().map(({ language }) => ({ language, n: 0 }));
  for (const word of text
    .slice(0, SAMPLE)
    .toLowerCase()
    .match(/\p{L}+['’]?/gu) ?? []) {
    wordSets().forEach(({ words }, i) => {
      const count = counts[i];
      if (count && words.has(word.replace('’', "'"))) count.n++;
    });
  }
  counts.sort((a, b) => b.n - a.n);
  const [first, second] = counts;
  return first && first.n > 0 && first.n >= (second?.n ?? 0) * LEAD ? first.language : null;
}
