import type { DeclarativeNetRequest, Permissions, Runtime } from 'webextension-polyfill';
import { hostReach, UNNAMED_HOST } from '../core/pictures/host-reach.ts';

/** The parts of the API that shielding needs; the browser has `declarativeNetRequest` where the manifest asks for it. */
export interface ShieldApi {
  runtime: Pick<Runtime.Static, 'getManifest'>;
  permissions: Pick<Permissions.Static, 'contains'>;
  declarativeNetRequest?: Pick<DeclarativeNetRequest.Static, 'updateSessionRules'>;
}

const STRIP = 1;
const BLOCK = 2;
const EVERY_SITE = { origins: ['http://*/*', 'https://*/*'] };

/** Makes the rules for the pictures that pages of this extension ask for. @param own host of these pages */
function rulesFor(own: string, isOfInternet: boolean): DeclarativeNetRequest.Rule[] {
  const condition = { initiatorDomains: [own], resourceTypes: ['image' as const] };
  const strip: DeclarativeNetRequest.Rule = {
    id: STRIP,
    condition,
    action: {
      type: 'modifyHeaders',
      requestHeaders: [
        { header: 'cookie', operation: 'remove' },
        { header: 'sec-fetch-site', operation: 'set', value: 'cross-site' },
      ],
      responseHeaders: [{ header: 'set-cookie', operation: 'remove' }],
    },
  };
  // Where a picture leads to is known only on the way.
  const block: DeclarativeNetRequest.Rule = {
    id: BLOCK,
    condition: { ...condition, regexFilter: UNNAMED_HOST },
    action: { type: 'block' },
  };
  return isOfInternet ? [strip, block] : [strip];
}

function isOfInternet(url: string | undefined): boolean {
  if (!url || !URL.canParse(url)) return true;
  const { hostname } = new URL(url);
  return hostReach(hostname) === 'internet' && !new RegExp(UNNAMED_HOST).test(url);
}

/**
 * Sees to it that pictures are asked for without the reader's cookies. In Chromium the manifest does (COEP, credentialless);
 * Firefox takes extension pages for pages of every site that they may read, and would send all cookies: there the browser
 * strips them from what this page asks for.
 * @param url address of the page that is read
 * @returns whether pictures have to be asked for as a stranger would, because the browser does not strip anything: the
 *   reader has taken the right to pages away
 */
export async function shieldPictures(
  { runtime, permissions, declarativeNetRequest }: ShieldApi,
  url: string | undefined,
): Promise<boolean> {
  if ('cross_origin_embedder_policy' in runtime.getManifest()) return false;
  try {
    const addRules = rulesFor(location.hostname, isOfInternet(url));
    await declarativeNetRequest?.updateSessionRules({ removeRuleIds: [STRIP, BLOCK], addRules });
    return !declarativeNetRequest || !(await permissions.contains(EVERY_SITE));
  } catch {
    return true;
  }
}
