import type { Lexicon } from '../lexicon/lexicon.ts';
import { Grammar } from '../lexicon/word-classes.ts';
import type { Token } from './tokens.ts';

/**
 * Marks the nouns of phrases that bring in a source ("по [словам] министра"): where nouns complete one another by their
 * case, they would else be taken for the head of the words that name it.
 */
export function markSourceWords(tokens: readonly Token[], { data, accordingPhrases }: Lexicon): void {
  if (!data.completesByCase) return;
  tokens.forEach((token, i) => {
    const rest = accordingPhrases
      .get(token.lower)
      ?.find((words) => words.every((word, k) => tokens[i + 1 + k]?.lower === word));
    rest?.forEach((_, k) => {
      const word = tokens[i + 1 + k];
      if (word) word.grammar |= Grammar.according;
    });
  });
}
