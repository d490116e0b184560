import vm from 'node:vm';
import type { Quote } from '../../src/core/types.ts';
import { bundle, CORE } from '../browser/bundle.ts';

export interface QuotesEngine {
  findQuotes(text: string, options?: { lang?: string }): Quote[];
  /** From this confidence on a name is shown as sure. */
  SURE: number;
}

/** The engine's half for quotes, bundled as it ships, so that its time is that of what ships. */
export async function loadQuotesEngine(): Promise<QuotesEngine> {
  const source = `export { findQuotes, SURE } from ${JSON.stringify(CORE)}`;
  vm.runInThisContext(await bundle(source, 'benchQuotes'));
  return (globalThis as unknown as { benchQuotes: QuotesEngine }).benchQuotes;
}
