import type { ChangeLook } from '../storage/site-appearances.ts';
import { type RuntimeLike, requestBackground } from './messenger.ts';

/** Has the background change what a site has of its own. */
export const askToChangeLook =
  (runtime: RuntimeLike): ChangeLook =>
  (host, change) =>
    requestBackground(runtime, 'change-look', { host, change });
