import { type Appearance, parseAppearance } from './appearance.ts';
import { type AreaLike, type RecentEntries, recentEntries } from './recent-entries.ts';

/** The storage's key. */
export const SITE_APPEARANCES_KEY = 'siteAppearances';
const MOST = 200;

/** What sites have of their own, by host: where they differ from the settings. */
export function siteAppearances(area: AreaLike): RecentEntries<Partial<Appearance>> {
  return recentEntries(area, {
    key: SITE_APPEARANCES_KEY,
    most: MOST,
    parse: (stored) => (typeof stored === 'object' && stored !== null ? parseAppearance(stored) : null),
  });
}
