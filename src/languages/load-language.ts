import { type Language, languageOf } from '../core/quotes/language.ts';
import { hasLatinNames } from '../core/quotes/lexicon/language-tag.ts';
import type { LanguageSigns } from '../core/quotes/lexicon/which-language.ts';
import { type FetchLanguage, type LanguageSource, missingFor } from './fetch-language.ts';
import { offeredGivenNames, offeredLanguage, offeredSigns } from './offer-language.ts';

/** BCP 47 for a language that nobody states: its script has what languages are told by. */
const UNDETERMINED = 'und';

/**
 * Loads the data, the readers and the grammar of a language, with the given names that it shares with others: fetched side by side where
 * no script has offered them yet.
 * @throws Error where it cannot be had
 */
export async function loadLanguage(
  code: string,
  { fetchLanguage, loadReaders }: LanguageSource,
): Promise<Language> {
  const [readers] = await Promise.all([
    loadReaders(code),
    ...missingFor(code).map((one) => fetchLanguage(one)),
  ]);
  const offered = offeredLanguage(code);
  if (!offered) throw new Error(`The language ${code} is not there`);
  const grammar = offered.grammar ?? readers.grammar;
  if (!grammar) throw new Error(`The language ${code} has no grammar`);
  return languageOf(offered.stored, readers, grammar, (hasLatinNames(code) && offeredGivenNames()) || '');
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
