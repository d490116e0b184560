import type { MarksReaders } from '../core/quotes/by-marks.ts';
import type { TalkReaders } from '../core/quotes/interview/talk.ts';
import type { Readers } from '../core/quotes/language.ts';
import { codeOfTag, hasLatinNames } from '../core/quotes/lexicon/language-tag.ts';
import { offeredGivenNames, offeredLanguage } from './offer-language.ts';

/** BCP 47 for several languages: its script has the given names that languages in Latin letters share. */
const MULTIPLE = 'mul';

/** Has a language's script run in this world: in a page of ours by an element, in other pages through the background. */
export type FetchLanguage = (code: string) => Promise<unknown>;

/** How this world gets what stories are read with. */
export interface LanguageSource {
  fetchLanguage: FetchLanguage;
  /** Loads what works by quotation marks alone. */
  loadMarks(): Promise<MarksReaders>;
  /** Loads what reads the texts of a language. */
  loadReaders(code: string): Promise<Readers>;
  /** Loads its readers of talk that is printed as such. */
  loadTalk(code: string): Promise<TalkReaders>;
}

/** Codes of the scripts that a language is read with and that no script has offered yet. */
export const missingFor = (code: string): string[] => [
  ...(offeredLanguage(code) ? [] : [code]),
  ...(hasLatinNames(code) && offeredGivenNames() === null ? [MULTIPLE] : []),
];

/**
 * Loads what the language that a page states is read with before its story is known: most stories are in that one. Where they
 * cannot be had, whoever needs them will hear of it.
 * @param tag BCP 47; where it names no language that is read, nothing is done
 */
export function fetchAhead(tag: string, { fetchLanguage, loadReaders }: LanguageSource): void {
  const code = tag ? codeOfTag(tag) : null;
  if (code === null) return;
  for (const asked of [loadReaders(code), ...missingFor(code).map((one) => fetchLanguage(one))])
    asked.catch(() => undefined);
}
