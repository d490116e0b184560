import type { LanguageData } from './language-data.ts';

/** The data of all languages that are read in full, as people write it: what each `<code>/data.ts` exports, by code. */
export const LANGUAGE_DATA: readonly LanguageData[] = Object.values(
  import.meta.glob<Record<string, LanguageData>>('./*/data.ts', { eager: true }),
)
  .flatMap((module) => Object.values(module))
  .sort((a, b) => (a.code < b.code ? -1 : 1));
