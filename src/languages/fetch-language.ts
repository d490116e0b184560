import type { GrammarReaders } from '../core/quotes/grammars/grammar-readers.ts';
import type { TalkReaders } from '../core/quotes/interview/talk.ts';
import { codeOfTag, hasLatinNames } from '../core/quotes/lexicon/language-tag.ts';
import { offeredGivenNames, offeredLanguage } from './offer-language.ts';

/** BCP 47 for several languages: its script has the given names that languages in Latin letters share. */
const MULTIPLE = 'mul';

/** Has a language's script run in this world: in a page of ours by an element, in other pages through the background. */
export type FetchLanguage = (code: string) => Promise<unknown>;

/** How this world gets what stories are read with. */
export interface LanguageSource {
  fetchLanguage: FetchLanguage;
  /** Loads the readers of all languages that bring no grammar of their own. */
  loadGrammar(): Promise<GrammarReaders>;
  /** Loads the readers of talk that is printed as such. */
  loadTalk(): Promise<TalkReaders>;
}

/** Codes of the scripts that a language is read with and that no script has offered yet. */
export const missingFor = (code: string): string[] => [
  ...(offeredLanguage(code) ? [] : [code]),
  ...(hasLatinNames(code) && offeredGivenNames() === null ? [MULTIPLE] : []),
];

/**
 * Loads the scripts of the language that a page states before its story is known: most stories are in that one. Where they
 * cannot be had, whoever needs them will hear of it.
 * @param tag BCP 47; where it names no language that is read, nothing is done
 */
export function fetchAhead(tag: string, { fetchLanguage, loadGrammar }: LanguageSource): void {
  const code = tag ? codeOfTag(tag) : null;
  if (code === null) return;
  for (const one of missingFor(code)) {
    fetchLanguage(one)
      .then((): unknown => offeredLanguage(code)?.grammar === null && loadGrammar())
      .catch(() => undefined);
  }
}
