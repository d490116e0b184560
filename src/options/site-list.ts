import { MAX_DISABLED_SITES, normaliseHost } from '../storage/settings.ts';

/** Why an entry was not put on the list. */
type SiteProblem = 'siteBad' | 'siteKnown' | 'siteTooMany';

export type SiteChange =
  | { sites: string[]; host: string; problem: null }
  /** `host` is what the entry stands for, where it stands for one. */
  | { problem: SiteProblem; host: string | null };

/**
 * Puts an entry, as typed or pasted, on the list of sites; the list stays in alphabetical order. A site whose parent is
 * on the list is there already.
 */
export function addSite(sites: readonly string[], entry: string): SiteChange {
  const host = normaliseHost(entry);
  if (host === null || !isName(host)) return { problem: 'siteBad', host: null };
  const known = sites.find((site) => host === site || host.endsWith(`.${site}`));
  if (known) return { problem: 'siteKnown', host: known };
  if (sites.length >= MAX_DISABLED_SITES) return { problem: 'siteTooMany', host };
  return { sites: [...sites, host].sort(), host, problem: null };
}

/** A name of at least two parts, an IPv4 or IPv6 address, or the own machine: a bare word is a slip. */
function isName(host: string): boolean {
  return host === 'localhost' || host.startsWith('[') || /^[^.]+(\.[^.]+)+$/.test(host);
}
