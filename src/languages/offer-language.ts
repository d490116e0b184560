import type { GrammarReaders } from '../core/quotes/grammars/grammar-readers.ts';
import type { StoredLanguage } from '../core/quotes/lexicon/stored-language.ts';
import type { LanguageSigns } from '../core/quotes/lexicon/which-language.ts';

/** The data that the script of a language leaves for our other scripts. */
export interface OfferedLanguage {
  stored: StoredLanguage;
  /** Null where the language has none of its own. */
  grammar: GrammarReaders | null;
}

/** Symbols under which scripts leave what they offer in the world of our scripts of a page: languages by their codes. */
const OFFERED = Symbol.for('clearstory.languages');
const SIGNS = Symbol.for('clearstory.language-signs');
const NAMES = Symbol.for('clearstory.given-names');

type Scope = {
  [OFFERED]?: Record<string, OfferedLanguage>;
  [SIGNS]?: readonly LanguageSigns[];
  [NAMES]?: string;
};

/** Puts a language within reach of our scripts of a page. */
export function offerLanguage(stored: StoredLanguage, grammar: GrammarReaders | null): void {
  const scope = globalThis as Scope;
  scope[OFFERED] ??= {};
  scope[OFFERED][stored.code] = { stored, grammar };
}

/** Returns the data that a script has offered, or null. */
export function offeredLanguage(code: string): OfferedLanguage | null {
  const all = (globalThis as Scope)[OFFERED];
  return all && Object.hasOwn(all, code) ? (all[code] ?? null) : null;
}

/** Puts the given names that languages share within reach of our scripts of a page. */
export function offerGivenNames(fingerprints: string): void {
  (globalThis as Scope)[NAMES] = fingerprints;
}

/** Returns the given names that languages share, or null where no script has offered them. */
export const offeredGivenNames = (): string | null => (globalThis as Scope)[NAMES] ?? null;

/** Puts what languages are told by within reach of our scripts of a page. */
export function offerSigns(signs: readonly LanguageSigns[]): void {
  (globalThis as Scope)[SIGNS] = signs;
}

/** Returns the signs that languages are known by, or null where no script has offered them. */
export const offeredSigns = (): readonly LanguageSigns[] | null => (globalThis as Scope)[SIGNS] ?? null;
