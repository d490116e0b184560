import { type Language, languageOf } from '../core/quotes/language.ts';
import type { LanguageSigns } from '../core/quotes/lexicon/which-language.ts';
import { offeredLanguage, offeredSigns } from './offer-language.ts';

/** BCP 47 for a language that nobody states: its script has what languages are told by. */
const UNDETERMINED = 'und';

/** Has a language's script run in this world: in a page of ours by an element, in other pages through the background. */
export type FetchLanguage = (code: string) => Promise<unknown>;

/**
 * Loads the data and the grammar of a language: fetched where no script has offered them yet.
 * @throws Error where it cannot be had
 */
export async function loadLanguage(code: string, fetchLanguage: FetchLanguage): Promise<Language> {
  if (!offeredLanguage(code)) await fetchLanguage(code);
  const offered = offeredLanguage(code);
  if (!offered) throw new Error(`The language ${code} is not there`);
  return languageOf(offered.stored, offered.grammar);
}

/**
 * Loads the signs that languages are known by, for stories whose page states none: fetched where no script has offered them yet.
 * @throws Error where it cannot be had
 */
export async function loadSigns(fetchLanguage: FetchLanguage): Promise<readonly LanguageSigns[]> {
  if (!offeredSigns()) await fetchLanguage(UNDETERMINED);
  const signs = offeredSigns();
  if (!signs) throw new Error('The signs of languages are not there');
  return signs;
}
