import path from 'node:path';
import vm from 'node:vm';
import type { Attribution, Story, StoryAttribution } from '../../src/core/types.ts';
import { bundle } from '../browser/bundle.ts';

const EVERY_LANGUAGE = path.resolve(import.meta.dirname, '../../src/core/quotes/every-language.ts');
const CONFIDENCE = path.resolve(import.meta.dirname, '../../src/core/quotes/confidence.ts');

export interface QuotesEngine {
  attributeQuotes(text: string, options?: { lang?: string }): Attribution;
  attributeStory(story: Story): StoryAttribution;
  /** From this confidence on a name is shown as sure. */
  SURE: number;
  /** From this share on a quotation has a source. */
  ATTRIBUTED: number;
}

/** The engine's half for quotes, bundled as it ships, so that its time is that of what ships. */
export async function loadQuotesEngine(): Promise<QuotesEngine> {
  const everyLanguage = JSON.stringify(EVERY_LANGUAGE);
  const source = `
    export { attributeText as attributeQuotes, attributeAnyStory as attributeStory } from ${everyLanguage};
    export { ATTRIBUTED, SURE } from ${JSON.stringify(CONFIDENCE)}`;
  vm.runInThisContext(await bundle(source, 'benchQuotes'));
  return (globalThis as unknown as { benchQuotes: QuotesEngine }).benchQuotes;
}
