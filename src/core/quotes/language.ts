import type { Attribution } from '../types.ts';
import type { GrammarReaders } from './grammars/grammar-readers.ts';
import type { TalkReaders } from './interview/talk.ts';
import type { PackedLanguage } from './lexicon/packed-language.ts';
import { type StoredLanguage, unpackLanguage } from './lexicon/stored-language.ts';

/**
 * What reads texts (`readers.ts`). The package holds it once for each kind of language, without what no language of that kind
 * needs.
 */
export interface Readers {
  attributeQuotes(text: string, language: Language): Attribution;
  /** See `holdsTalk`. */
  holdsTalk(text: string, data: PackedLanguage): boolean;
  /** The grammar of languages that bring none of their own; null where all languages of the kind do. */
  grammar: GrammarReaders | null;
}

/** Data, readers and grammar that texts in one language are read with. */
export interface Language extends PackedLanguage {
  readers: Readers;
  grammar: GrammarReaders;
  /** Missing where the text prints no talk as such: see `holdsTalk`. */
  talk?: TalkReaders;
}

/**
 * Makes a language of what is stored of it, of its readers and its grammar, and of the given names that it
 * shares with others: '' where it has none of them.
 */
export const languageOf = (
  stored: StoredLanguage,
  readers: Readers,
  grammar: GrammarReaders,
  givenNames: string,
): Language => ({
  ...unpackLanguage(stored, givenNames),
  readers,
  grammar,
});
