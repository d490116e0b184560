import path from 'node:path';
import vm from 'node:vm';
import type { Attribution, Quote } from '../../src/core/types.ts';
import { bundle, CORE } from '../browser/bundle.ts';

const EVERY_LANGUAGE = path.resolve(import.meta.dirname, '../../src/core/quotes/every-language.ts');
const CONFIDENCE = path.resolve(import.meta.dirname, '../../src/core/quotes/confidence.ts');

export interface QuotesEngine {
  findQuotes(text: string, options?: { lang?: string }): Quote[];
  attributeQuotes(text: string, options?: { lang?: string }): Attribution;
  /** From this confidence on a name is shown as sure. */
  SURE: number;
  /** From this share on a quotation has a source. */
  ATTRIBUTED: number;
  /** From this confidence on an indirect statement is shown. */
  SHOWN_INDIRECT: number;
}

/** The engine's half for quotes, bundled as it ships, so that its time is that of what ships. */
export async function loadQuotesEngine(): Promise<QuotesEngine> {
  const source = `export { SHOWN_INDIRECT, SURE } from ${JSON.stringify(CORE)};
    export { attributeText as attributeQuotes, findQuotes } from ${JSON.stringify(EVERY_LANGUAGE)};
    export { ATTRIBUTED } from ${JSON.stringify(CONFIDENCE)}`;
  vm.runInThisContext(await bundle(source, 'benchQuotes'));
  return (globalThis as unknown as { benchQuotes: QuotesEngine }).benchQuotes;
}
