import { isRecord } from './is-record.ts';

/** The site of a list that a host belongs to, or null. */
export function listedSite(sites: readonly string[], hostname: string): string | null {
  const bare = hostname.toLowerCase();
  return sites.find((site) => bare === site || bare.endsWith(`.${site}`)) ?? null;
}

/**
 * Checks, of settings as they were stored, that the reader asked us not to look at pages of a host: all that the detector need
 * know of them. Never throws; what is no list of sites holds none.
 */
export function isOff(stored: unknown, hostname: string): boolean {
  const sites = isRecord(stored) && stored.disabledSites;
  return Array.isArray(sites) && sites.length > 0 && listedSite(sites, hostname) !== null;
}
