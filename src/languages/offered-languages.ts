import type { PackedLanguage } from '../core/quotes/lexicon/packed-language.ts';
import { type StoredLanguage, unpackLanguage } from '../core/quotes/lexicon/stored-language.ts';

/**
 * Under this symbol the scripts that scripts/vite/language-scripts.mjs makes leave their language's data, by code, in the
 * world of our scripts of a page.
 */
const OFFERED = Symbol.for('clearstory.languages');

type Scope = { [OFFERED]?: Record<string, StoredLanguage> };

/** Has a language's script run in this world: in a page of ours by an element, in other pages through the background. */
export type FetchLanguage = (code: string) => Promise<unknown>;

/**
 * The data to read a language with: fetched where no script has offered it yet.
 * @throws Error where it cannot be had
 */
export async function loadLanguage(code: string, fetchLanguage: FetchLanguage): Promise<PackedLanguage> {
  if (!offered(code)) await fetchLanguage(code);
  const stored = offered(code);
  if (!stored) throw new Error(`The language ${code} is not there`);
  return unpackLanguage(stored);
}

function offered(code: string): StoredLanguage | null {
  const all = (globalThis as Scope)[OFFERED];
  return all && Object.hasOwn(all, code) ? (all[code] ?? null) : null;
}
