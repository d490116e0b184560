import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import type { LanguageData } from './language-data.ts';
import { dutch } from './nl.ts';
import { portuguese } from './pt.ts';

/** The data of all languages that are read in full, as people write it. */
export const LANGUAGE_DATA: readonly LanguageData[] = [
  english,
  german,
  french,
  spanish,
  italian,
  portuguese,
  dutch,
];
