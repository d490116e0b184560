import { PLAIN_GRAMMAR } from '../languages/define-language.ts';
import type { LanguageGrammar } from '../languages/language-data.ts';
import type { PackedLanguage } from './packed-language.ts';

/** A language as weights/lexicons/ holds it: without what it leaves empty. */
export type StoredLanguage = Partial<Omit<PackedLanguage, 'givenNames'>> & Pick<LanguageGrammar, 'code'>;

/** A stored language with all its fields, and the given names that it shares with others. */
export const unpackLanguage = (stored: StoredLanguage, givenNames: string): PackedLanguage => ({
  ...PLAIN_GRAMMAR,
  ...{ seed: 0, small: '', words: '', stems: '', known: '' },
  ...stored,
  givenNames,
});
