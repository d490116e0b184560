import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import type { LanguageData } from './language-data.ts';
import { dutch } from './nl.ts';
import { portuguese } from './pt.ts';

/** All languages that are read in full. */
export const LANGUAGES: readonly LanguageData[] = [
  english,
  german,
  french,
  spanish,
  italian,
  portuguese,
  dutch,
];

/** The data of a BCP 47 tag's language ("de-AT" → German), or null where there is none. */
export function languageData(tag: string): LanguageData | null {
  const code = tag.toLowerCase().split(/[-_]/, 1)[0];
  return LANGUAGES.find((language) => language.code === code) ?? null;
}
