import type { ClosedPage } from '../reader/index.ts';

/** The extension stores, which their browsers close to all extensions. */
const STORES = ['chromewebstore.google.com', 'addons.mozilla.org', 'microsoftedge.microsoft.com'];
const OLD_STORE = 'https://chrome.google.com/webstore';
const READABLE_SCHEMES = new Set(['http:', 'https:', 'file:', 'ftp:', 'data:', 'blob:']);

/** Names the kind of closed page that an address surely is, or null: it may be open. */
export function closedPage(address: string | undefined): ClosedPage | null {
  if (!address) return null;
  if (address.startsWith('view-source:')) return 'source';
  if (!URL.canParse(address)) return null;
  const { protocol, hostname } = new URL(address);
  if (!READABLE_SCHEMES.has(protocol)) return 'browser';
  return STORES.includes(hostname) || address.startsWith(OLD_STORE) ? 'store' : null;
}

/** Names the kind of a page that looked open and gave no story: a PDF document, a file, or null. */
export function closedAfterAll(address: string | undefined): ClosedPage | null {
  if (!address || !URL.canParse(address)) return null;
  const { protocol, pathname } = new URL(address);
  if (/\.pdf$/i.test(pathname)) return 'pdf';
  return protocol === 'file:' ? 'file' : null;
}
