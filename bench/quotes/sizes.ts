import path from 'node:path';
import { mergeFunctions } from '../../scripts/vite/merge-functions.mjs';
import { shortenNames } from '../../scripts/vite/shorten-names.mjs';
import { type BundleSize, bundleSize } from '../browser/bundle.ts';

const FIND_QUOTATIONS = path.resolve(import.meta.dirname, '../../src/long-stories/find-quotations.ts');

/** What the package's build does to what finds quotations, once it is bundled. */
export const finishQuotations = (code: string): Promise<string> => mergeFunctions(shortenNames(code));

/** Size of what finds quotations, without any language: what is loaded after the first paint, bundled by itself. */
export const sharedPartSize = (): Promise<BundleSize> =>
  bundleSize(
    'shared part',
    `export { findQuotations } from ${JSON.stringify(FIND_QUOTATIONS)}`,
    finishQuotations,
  );
