import { hashOfPage } from './hash.ts';
import { type AreaLike, type RecentEntries, recentEntries } from './recent-entries.ts';

/** The storage's key. */
export const POSITIONS_KEY = 'places';
const MAX_ENTRIES = 300;
const MAX_LINE_ID = 40;

/** The lines at which readers left pages: the id of a line, by page. */
export interface ReadingPositions {
  /** The line at which a page was left, or null. Never rejects. */
  read(url: string): Promise<string | null>;
  /** Keeps the line; null forgets the page. Never rejects: a position that cannot be kept is no loss. */
  write(url: string, line: string | null): Promise<void>;
}

/** Returns the reading positions kept in a storage area. */
export function storedPositions(area: AreaLike): ReadingPositions {
  const entries: RecentEntries<string> = recentEntries(area, {
    key: POSITIONS_KEY,
    most: MAX_ENTRIES,
    parse: (stored) =>
      typeof stored === 'string' && stored.length > 0 && stored.length <= MAX_LINE_ID ? stored : null,
  });
  return {
    read: (url) => entries.read(hashOfPage(url)),
    write: (url, line) => entries.write(hashOfPage(url), line).catch(() => undefined),
  };
}

/** Reading positions for private windows and for readers who want none: nothing is kept and nothing given back. */
export const NO_POSITIONS: ReadingPositions = { read: async () => null, write: async () => undefined };
