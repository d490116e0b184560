import type { Lexicon } from '../lexicon/lexicon.ts';
import { Grammar } from '../lexicon/word-classes.ts';
import { phraseAt } from './phrases.ts';
import type { Token } from './tokens.ts';

/**
 * Marks the nouns of phrases that bring in a source ("по [словам] министра"): where nouns complete one another by their
 * case, they would else be taken for the head of the words that name it.
 */
export function markSourceWords(tokens: readonly Token[], { data, accordingPhrases }: Lexicon): void {
  if (!data.completesByCase) return;
  tokens.forEach((_, i) => {
    const length = phraseAt(accordingPhrases, tokens, i);
    for (const word of tokens.slice(i + 1, i + length)) word.grammar |= Grammar.according;
  });
}
