import { type AreaLike, type RecentEntries, recentEntries } from './recent-entries.ts';

/** The storage's key. */
export const PLACES_KEY = 'places';
const MOST = 300;
const LONGEST = 40;

/** Where readers left off: the id of a line, by page. */
export interface Places {
  /** The line at which a page was left, or null. Never rejects. */
  read(url: string): Promise<string | null>;
  /** Keeps the line; null forgets the page. Never rejects: a place that cannot be kept is no loss. */
  write(url: string, line: string | null): Promise<void>;
}

/** An address without what points into the page: the same page has one place. */
function pageOf(url: string): string {
  return url.split('#')[0] ?? url;
}

/**
 * A name for an address that does not tell it: whoever looks into the storage finds no list of what was read. 53 bits of
 * cyrb53 (public domain); Web Crypto is not there on http pages.
 */
export function hashOf(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let n = 0; n < text.length; n++) {
    const unit = text.charCodeAt(n);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}

/** The places kept in a storage area. */
export function keptPlaces(area: AreaLike): Places {
  const entries: RecentEntries<string> = recentEntries(area, {
    key: PLACES_KEY,
    most: MOST,
    parse: (stored) =>
      typeof stored === 'string' && stored.length > 0 && stored.length <= LONGEST ? stored : null,
  });
  return {
    read: (url) => entries.read(hashOf(pageOf(url))),
    write: (url, line) => entries.write(hashOf(pageOf(url)), line).catch(() => undefined),
  };
}

/** For private windows and for readers who do not want it: nothing is kept and nothing given back. */
export const noPlaces: Places = { read: async () => null, write: async () => undefined };
