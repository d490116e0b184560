import type { OwnGrammar } from './grammars/own-grammar.ts';
import type { PackedLanguage } from './lexicon/packed-language.ts';
import { type StoredLanguage, unpackLanguage } from './lexicon/stored-language.ts';

/** Data and grammar that texts in one language are read with. */
export interface Language extends PackedLanguage {
  /** Null where texts are read as in most languages. */
  grammar: OwnGrammar | null;
}

/**
 * Makes a language of what is stored of it, of its grammar where it has one of its own, and of the given names that it
 * shares with others: '' where it has none of them.
 */
export const languageOf = (
  stored: StoredLanguage,
  grammar: OwnGrammar | null,
  givenNames: string,
): Language => ({
  ...unpackLanguage(stored, givenNames),
  grammar,
});
