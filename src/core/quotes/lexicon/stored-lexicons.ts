import type { LanguageGrammar } from '../languages/language-data.ts';

/** What weights/lexicons.json holds. */
export interface StoredLexicons {
  /** Of each language what it does not leave empty. */
  languages: Partial<LanguageGrammar & { seed: number; small: string }>[];
  /** Words and stems of each language in turn, then the given names: side by side, since so they compress best. */
  fingerprints: string[];
}
