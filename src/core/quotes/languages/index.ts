import { english } from './en.ts';
import type { LanguageData } from './language-data.ts';

const LANGUAGES: readonly LanguageData[] = [english];

/** The data of a BCP 47 tag's language ("de-AT" → German), or null where there is none. */
export function languageData(tag: string): LanguageData | null {
  const code = tag.toLowerCase().split(/[-_]/, 1)[0];
  return LANGUAGES.find((language) => language.code === code) ?? null;
}
