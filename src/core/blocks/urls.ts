import { safeLink, safePicture } from '../addresses/safe-address.ts';

/**
 * Returns the address that the page's relative links start from: its <base href>, read against its own
 * address, or that address where there is none or it is no valid one.
 */
export function baseUrl(document: Document, url: string): string {
  const href = document.querySelector('base[href]')?.getAttribute('href');
  if (!href) return url;
  try {
    return new URL(href, url || undefined).href;
  } catch {
    return url;
  }
}

/**
 * Addresses that `URL` would leave as they are, as nearly all links are. To parse each would take longer than
 * to test it.
 */
const WRITTEN_OUT = /^https?:\/\/[a-z0-9.-]+\/[\w%/?=&#+~,;:@!.-]*$/;
const MAX_WRITTEN_OUT = 4_000;
const ORIGIN = /^https?:\/\/[^/?#]+/;

function writtenOut(href: string, base: string): string | null {
  const address = /^\/[^/]/.test(href) ? (ORIGIN.exec(base)?.[0] ?? '') + href : href;
  return address.length < MAX_WRITTEN_OUT && WRITTEN_OUT.test(address) && !address.includes('/.')
    ? address
    : null;
}

/** Returns the absolute address of a link, or null for one that may not be followed. */
export function linkUrl(href: string | null, base: string): string | null {
  return href ? (writtenOut(href, base) ?? safeLink(href, base)) : null;
}

/** Returns the absolute address of a picture, or null for one that may not be loaded. */
export function pictureUrl(src: string | null, base: string): string | null {
  return safePicture(src, base);
}
