import type { LanguageGrammar } from '../languages/language-data.ts';
import type { PackedLanguage } from './packed-language.ts';

/** A language as weights/lexicons/ holds it: without what it leaves empty. */
export type StoredLanguage = Partial<PackedLanguage> & Pick<LanguageGrammar, 'code'>;

/** What a language has that does not say otherwise. */
const EMPTY: Omit<PackedLanguage, 'code'> = {
  also: '',
  script: 'Latin',
  trust: 1,
  paradigms: {},
  according: '',
  offices: '',
  definites: '',
  plurals: '',
  feminines: '',
  copula: '',
  roleEndings: '',
  elisions: '',
  clitics: '',
  invertsAlways: false,
  capitalisesNouns: false,
  nounEndings: '',
  tagEndings: { sure: '', open: '', participle: '' },
  infiniteEndings: '',
  dropsSubjects: false,
  pluralVerbs: '',
  subjunctiveEnding: '',
  obliqueArticles: '',
  viewpoints: '',
  ownOpinions: '',
  onBehalf: '',
  adjectivesFollow: false,
  tagsInside: false,
  joinsNouns: false,
  dashDialogue: false,
  seed: 0,
  small: '',
  words: '',
  stems: '',
};

/** A stored language with all its fields. */
export const unpackLanguage = (stored: StoredLanguage): PackedLanguage => ({ ...EMPTY, ...stored });
