import path from 'node:path';
import { mergeFunctions } from '../../scripts/vite/merge-functions.mjs';
import { shortenNames } from '../../scripts/vite/shorten-names.mjs';
import { type BundleSize, bundleParts, sizeOf } from '../browser/bundle.ts';

const SOURCES = path.resolve(import.meta.dirname, '../../src');
const importing = (file: string): string => JSON.stringify(path.join(SOURCES, file));

/** What the package's build does to what finds quotations, once it is bundled. */
export const finishQuotations = (code: string): Promise<string> => mergeFunctions(shortenNames(code));

/**
 * Sizes of what finds quotations, bundled by itself, without any language: what is loaded after the first paint, and the
 * common grammar, which languages with a grammar of their own do without.
 */
export async function sharedPartSizes(): Promise<{ shared: BundleSize; grammar: BundleSize }> {
  const parts = await bundleParts(
    `export { findQuotations } from ${importing('long-stories/find-quotations.ts')};
    export const loadGrammar = () => import(${importing('core/quotes/grammars/common.ts')});`,
  );
  const sized = async (name: string, part: string): Promise<BundleSize> =>
    sizeOf(name, await finishQuotations(parts.get(part) ?? ''));
  return {
    shared: await sized('shared part', 'quotations'),
    grammar: await sized('common grammar', 'common-grammar'),
  };
}
