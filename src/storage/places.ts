import { hashOfPage } from './hash.ts';
import { type AreaLike, type RecentEntries, recentEntries } from './recent-entries.ts';

/** The storage's key. */
export const PLACES_KEY = 'places';
const MAX_ENTRIES = 300;
const MAX_LINE_ID = 40;

/** The places at which readers left pages: the id of a line, by page. */
export interface Places {
  /** The line at which a page was left, or null. Never rejects. */
  read(url: string): Promise<string | null>;
  /** Keeps the line; null forgets the page. Never rejects: a place that cannot be kept is no loss. */
  write(url: string, line: string | null): Promise<void>;
}

/** The places kept in a storage area. */
export function keptPlaces(area: AreaLike): Places {
  const entries: RecentEntries<string> = recentEntries(area, {
    key: PLACES_KEY,
    most: MAX_ENTRIES,
    parse: (stored) =>
      typeof stored === 'string' && stored.length > 0 && stored.length <= MAX_LINE_ID ? stored : null,
  });
  return {
    read: (url) => entries.read(hashOfPage(url)),
    write: (url, line) => entries.write(hashOfPage(url), line).catch(() => undefined),
  };
}

/** For private windows and for readers who do not want it: nothing is kept and nothing given back. */
export const noPlaces: Places = { read: async () => null, write: async () => undefined };
