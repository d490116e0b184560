import type { ChangeAppearance } from '../storage/site-appearances.ts';
import { type RuntimeLike, requestBackground } from './messenger.ts';

/** Has the background change what a site has of its own. */
export const askToChangeAppearance =
  (runtime: RuntimeLike): ChangeAppearance =>
  (host, change) =>
    requestBackground(runtime, 'change-appearance', { host, change });
