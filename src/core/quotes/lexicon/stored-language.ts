import { PLAIN_GRAMMAR } from '../languages/define-language.ts';
import type { LanguageGrammar } from '../languages/language-data.ts';
import type { PackedLanguage } from './packed-language.ts';

/** A language as weights/lexicons/ holds it: without what it leaves empty. */
export type StoredLanguage = Partial<PackedLanguage> & Pick<LanguageGrammar, 'code'>;

/** A stored language with all its fields. */
export const unpackLanguage = (stored: StoredLanguage): PackedLanguage => ({
  ...PLAIN_GRAMMAR,
  ...{ seed: 0, small: '', words: '', stems: '' },
  ...stored,
});
