import path from 'node:path';
import { type BundleSize, bundleSize } from '../browser/bundle.ts';

const FIND_QUOTATIONS = path.resolve(import.meta.dirname, '../../src/long-stories/find-quotations.ts');

/** Size of what finds quotations, without any language: what is loaded after the first paint, bundled by itself. */
export const sharedPartSize = (): Promise<BundleSize> =>
  bundleSize('shared part', `export { findQuotations } from ${JSON.stringify(FIND_QUOTATIONS)}`);
