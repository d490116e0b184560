import type { LanguageGrammar } from '../languages/language-data.ts';
import lexicons from '../weights/lexicons.json' with { type: 'json' };
import type { PackedLanguage } from './packed-language.ts';
import type { StoredLexicons } from './stored-lexicons.ts';

/** What a language has that does not say otherwise. */
const EMPTY: LanguageGrammar = {
  code: '',
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
};

const { languages, fingerprints }: StoredLexicons = lexicons;

/** All languages that are read in full. */
export const LANGUAGES: readonly PackedLanguage[] = languages.map((language, n) => ({
  ...EMPTY,
  seed: 0,
  small: '',
  ...language,
  words: fingerprints[2 * n] ?? '',
  stems: fingerprints[2 * n + 1] ?? '',
}));

/** The data of a BCP 47 tag's language ("de-AT" → German), or null where there is none. */
export function languageData(tag: string): PackedLanguage | null {
  const code = tag.toLowerCase().split(/[-_]/, 1)[0];
  return LANGUAGES.find((language) => language.code === code) ?? null;
}
