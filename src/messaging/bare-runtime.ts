import type { Runtime, Storage } from 'webextension-polyfill';
import type { RuntimeLike } from './messenger.ts';

interface BareApi {
  runtime: RuntimeLike & Pick<Runtime.Static, 'onConnect'>;
  i18n: { getMessage(key: string, substitutions?: string[]): string };
  /** Whether the page is in a private window; missing where the browser does not say so. */
  extension?: { inIncognitoContext?: boolean };
  storage: { sync: Storage.StorageArea; local: Storage.StorageArea; onChanged: Storage.Static['onChanged'] };
}

/**
 * The extension API as the browser gives it to a content script. Both browsers answer with promises here, so the scripts
 * that run inside pages do without the polyfill's bytes.
 */
export function bareApi(): BareApi {
  const scope = globalThis as unknown as { browser?: BareApi; chrome?: BareApi };
  const api = scope.browser?.runtime ? scope.browser : scope.chrome;
  if (!api?.runtime) throw new Error('Not an extension context');
  return api;
}
