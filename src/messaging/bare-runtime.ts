import type { Commands, Permissions, Runtime, Storage } from 'webextension-polyfill';
import type { RuntimeLike } from './messenger.ts';

interface BareApi {
  runtime: RuntimeLike & Pick<Runtime.Static, 'onConnect' | 'getURL'>;
  i18n: { getMessage(key: string, substitutions?: string[]): string };
  /** Not in content scripts, and not on phones. */
  commands?: Pick<Commands.Static, 'getAll'>;
  /** Not in content scripts. */
  permissions?: Pick<Permissions.Static, 'request'>;
  /** True if the page is in a private window; missing where the browser does not say so. */
  extension?: { inIncognitoContext?: boolean };
  storage: { sync: Storage.StorageArea; local: Storage.StorageArea; onChanged: Storage.Static['onChanged'] };
}

/** Names under which browsers offer the interface: both know `browser`, Chromium of late. */
const NAMES = ['browser', 'chrome'] as const;

/**
 * The extension API as the browser gives it to a content script. Both browsers answer with promises here, so the scripts
 * that run inside pages do without the polyfill's bytes. A property of the script's own window is the browser's; what the
 * page calls so (a form, a frame) is one of its prototype's.
 * @throws Error where there is none
 */
export function bareApi(): BareApi {
  const scope = globalThis as unknown as Partial<Record<(typeof NAMES)[number], BareApi>>;
  for (const name of NAMES) {
    const api = Object.hasOwn(scope, name) ? scope[name] : undefined;
    if (typeof api?.runtime?.id === 'string') return api;
  }
  throw new Error('Not an extension context');
}
