import { type Appearance, parseAppearance } from '../settings/appearance.ts';
import { browserLock, type Lock } from './lock.ts';
import { type AreaLike, type RecentEntries, recentEntries } from './recent-entries.ts';

/** The storage's key. */
export const SITE_APPEARANCES_KEY = 'siteAppearances';
const MAX_SITES = 200;

/** Opens the appearances of sites, by host: the values that differ from the settings. */
export function siteAppearances(
  area: AreaLike,
  lock: Lock = browserLock('clearstory looks'),
): RecentEntries<Partial<Appearance>> {
  return recentEntries(area, {
    key: SITE_APPEARANCES_KEY,
    most: MAX_SITES,
    lock,
    parse: (stored) => (typeof stored === 'object' && stored !== null ? parseAppearance(stored) : null),
  });
}

/** Puts a change over what a site has of its own; null: it has nothing of its own any more. Rejects where that fails. */
export type ChangeAppearance = (host: string, change: Partial<Appearance> | null) => Promise<unknown>;

/** Changes what sites have of their own where they are kept: in pages of ours and the background. See `browserLock`. */
export function appearanceChanger(
  appearances: Pick<RecentEntries<Partial<Appearance>>, 'change'>,
): ChangeAppearance {
  return (host, change) => appearances.change(host, (before) => change && { ...before, ...change });
}
