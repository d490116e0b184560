import path from 'node:path';
import { type BundleSize, bundleSize } from '../browser/bundle.ts';

const FIND_VOICES = path.resolve(import.meta.dirname, '../../src/long-stories/find-voices.ts');

/** Size of what finds quotations, without any language: what is loaded after the first paint, bundled by itself. */
export const sharedPartSize = (): Promise<BundleSize> =>
  bundleSize('shared part', `export { findVoices } from ${JSON.stringify(FIND_VOICES)}`);
