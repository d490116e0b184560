import path from 'node:path';
import { readKinds } from '../../scripts/vite/kinds-of-readers.mjs';
import { mergeFunctions } from '../../scripts/vite/merge-functions.mjs';
import { shortenNames } from '../../scripts/vite/shorten-names.mjs';
import { type BundleSize, bundleParts, sizeOf } from '../browser/bundle.ts';

const SOURCES = path.resolve(import.meta.dirname, '../../src');
const importing = (file: string): string => JSON.stringify(path.join(SOURCES, file));

/** What the package's build does to what finds quotations, once it is bundled. */
export const finishQuotations = (code: string): Promise<string> => mergeFunctions(shortenNames(code));

/** What reads one kind of languages, and what reads talk in them, without which most stories do. */
export interface KindSizes {
  codes: readonly string[];
  readers: BundleSize;
  talk: BundleSize;
}

/**
 * Sizes of what finds quotations, bundled by itself, without any language: what is loaded for every story, and what is loaded
 * for one in a language of each kind.
 */
export async function sharedPartSizes(): Promise<{ search: BundleSize; kinds: readonly KindSizes[] }> {
  const parts = await bundleParts(
    `export { findQuotations } from ${importing('long-stories/find-quotations.ts')};
    export { loadReaders, loadTalk } from ${importing('languages/load-readers.ts')};`,
  );
  const sized = async (name: string): Promise<BundleSize> =>
    sizeOf(name, await finishQuotations(parts.get(name) ?? ''));
  const kinds: KindSizes[] = [];
  for (const [kind, { codes }] of await readKinds())
    kinds.push({ codes, readers: await sized(`readers-${kind}`), talk: await sized(`talk-${kind}`) });
  return { search: await sized('quotations'), kinds };
}
