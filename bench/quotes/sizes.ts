import path from 'node:path';
import { mergeFunctions } from '../../scripts/vite/merge-functions.mjs';
import { shortenNames } from '../../scripts/vite/shorten-names.mjs';
import { type BundleSize, bundleParts, sizeOf } from '../browser/bundle.ts';

const SOURCES = path.resolve(import.meta.dirname, '../../src');
const importing = (file: string): string => JSON.stringify(path.join(SOURCES, file));

/** What the package's build does to what finds quotations, once it is bundled. */
export const finishQuotations = (code: string): Promise<string> => mergeFunctions(shortenNames(code));

/**
 * Sizes of what finds quotations, bundled by itself, without any language: what is loaded after the first paint, the common
 * grammar, which languages with a grammar of their own do without, and what reads talk, without which most stories do.
 */
export async function sharedPartSizes(): Promise<Record<'shared' | 'grammar' | 'talk', BundleSize>> {
  const parts = await bundleParts(
    `export { findQuotations } from ${importing('long-stories/find-quotations.ts')};
    export const loadGrammar = () => import(${importing('core/quotes/grammars/common.ts')});
    export const loadTalk = () => import(${importing('core/quotes/interview/talk.ts')});`,
  );
  const sized = async (name: string, part: string): Promise<BundleSize> =>
    sizeOf(name, await finishQuotations(parts.get(part) ?? ''));
  return {
    shared: await sized('shared part', 'quotations'),
    grammar: await sized('common grammar', 'common-grammar'),
    talk: await sized('readers of talk', 'talk'),
  };
}
