import type { GrammarReaders } from './grammars/grammar-readers.ts';
import type { TalkReaders } from './interview/talk.ts';
import type { PackedLanguage } from './lexicon/packed-language.ts';
import { type StoredLanguage, unpackLanguage } from './lexicon/stored-language.ts';

/** Data and grammar that texts in one language are read with. */
export interface Language extends PackedLanguage {
  grammar: GrammarReaders;
  /** Missing where the text prints no talk as such: see `holdsTalk`. */
  talk?: TalkReaders;
}

/**
 * Makes a language of what is stored of it, of its grammar, and of the given names that it
 * shares with others: '' where it has none of them.
 */
export const languageOf = (
  stored: StoredLanguage,
  grammar: GrammarReaders,
  givenNames: string,
): Language => ({
  ...unpackLanguage(stored, givenNames),
  grammar,
});
