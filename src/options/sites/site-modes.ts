import { MAX_SITES, type Settings } from '../../settings/settings.ts';
import type { Lock } from '../../storage/lock.ts';

/**
 * The things that Clearstory does on a site by itself: nothing at all; show on its button what it sees;
 * highlight quotations on the page; open.
 */
export const SITE_MODES = ['off', 'button', 'marks', 'auto'] as const;
export type SiteMode = (typeof SITE_MODES)[number];

export type SiteLists = Pick<Settings, 'disabledSites' | 'autoSites' | 'markSites'>;

/** Checks that a mode does something without a press: it needs the reader's leave for the site. */
export const isAutomatic = (mode: SiteMode): boolean => mode === 'auto' || mode === 'marks';

/** Returns the mode that the lists give a site by its own name. */
export function modeOf({ disabledSites, autoSites, markSites }: SiteLists, host: string): SiteMode {
  if (disabledSites.includes(host)) return 'off';
  if (autoSites.includes(host)) return 'auto';
  return markSites.includes(host) ? 'marks' : 'button';
}

/** The listed site below which a host lies, or null: a site that is off stands for its subdomains, too. */
export function parentOff({ disabledSites }: SiteLists, host: string): string | null {
  return disabledSites.find((site) => host.endsWith(`.${site}`)) ?? null;
}

/** The lists with a site's mode in them, in alphabetical order; null where a list is full. */
export function withMode(lists: SiteLists, host: string, mode: SiteMode): SiteLists | null {
  const change = (sites: readonly string[], isIn: boolean) => {
    const others = sites.filter((site) => site !== host);
    return isIn ? [...others, host].sort() : others;
  };
  const disabledSites = change(lists.disabledSites, mode === 'off');
  const autoSites = change(lists.autoSites, mode === 'auto');
  const markSites = change(lists.markSites, mode === 'marks');
  const isFull = [disabledSites, autoSites, markSites].some(({ length }) => length > MAX_SITES);
  return isFull ? null : { disabledSites, autoSites, markSites };
}

/** The store of the modes of sites. */
export interface SiteModes {
  /**
   * Sets the modes of sites, and gives those that they had.
   * @throws Error as the storage does
   * @throws SiteListFull where the settings hold no more sites
   */
  set(modes: Readonly<Record<string, SiteMode>>): Promise<Record<string, SiteMode>>;
}

/** The settings hold no more sites: see `MAX_SITES`. */
export class SiteListFull extends Error {}

/**
 * Changes of the lists of sites, each made to what is stored at that moment.
 * @param lock runs one change after the other, over all pages of ours: two tabs that change a list at once both get theirs
 */
export function createSiteModes(
  store: { load(): Promise<SiteLists>; save(lists: SiteLists): Promise<void> },
  lock: Lock,
): SiteModes {
  return {
    set: (modes) =>
      lock(async () => {
        const before = await store.load();
        let after = before;
        for (const [host, mode] of Object.entries(modes)) {
          const next = withMode(after, host, mode);
          if (!next) throw new SiteListFull();
          after = next;
        }
        const { disabledSites, autoSites, markSites } = after;
        await store.save({ disabledSites, autoSites, markSites });
        return Object.fromEntries(Object.keys(modes).map((host) => [host, modeOf(before, host)]));
      }),
  };
}
