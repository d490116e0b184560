import { EVERY_SITE, fileOfList, isSiteList, type RuleListEntry } from '../../settings/rule-list.ts';
import { isAutomatic, modeOf, parentOff, type SiteLists, type SiteMode } from './site-modes.ts';

/** All that is known of one site. */
export interface SiteRow {
  host: string;
  mode: SiteMode;
  /** The listed site above it that is off, or null. */
  offBy: string | null;
  hasAppearance: boolean;
  /** The lists of rules that are the site's own. */
  lists: RuleListEntry[];
  /** Number of rules in these lists. */
  rules: number;
  /** Number of the reader's own filters that name the site. */
  filters: number;
}

interface Known extends SiteLists {
  appearances: readonly string[];
  entries: readonly RuleListEntry[];
  /** Hosts that the reader's own filters name, with the number of filters. */
  filterHosts: ReadonlyMap<string, number>;
}

/** The site that a list of rules serves, or null where it is no site's own: "site/.example.com" gives "example.com". */
function hostOfList({ id }: Pick<RuleListEntry, 'id'>): string | null {
  return isSiteList(id) && id !== EVERY_SITE ? fileOfList(id).replace(/^\./, '') : null;
}

/** Every site that anything is known of, in alphabetical order. */
export function siteRows(known: Known): SiteRow[] {
  const listsOf = new Map<string, RuleListEntry[]>();
  for (const entry of known.entries) {
    const host = hostOfList(entry);
    if (host !== null) listsOf.set(host, [...(listsOf.get(host) ?? []), entry]);
  }
  const appearances = new Set(known.appearances);
  const { disabledSites, autoSites, markSites, filterHosts } = known;
  const hosts = new Set([
    ...disabledSites,
    ...autoSites,
    ...markSites,
    ...appearances,
    ...listsOf.keys(),
    ...filterHosts.keys(),
  ]);
  return [...hosts].sort().map((host) => {
    const lists = listsOf.get(host) ?? [];
    return {
      host,
      mode: modeOf(known, host),
      offBy: parentOff(known, host),
      hasAppearance: appearances.has(host),
      lists,
      rules: lists.reduce((sum, { rules }) => sum + rules, 0),
      filters: filterHosts.get(host) ?? 0,
    };
  });
}

/** The kinds of sites to which the list can be narrowed. */
export const SITE_KINDS = ['all', 'off', 'auto', 'rules', 'looks'] as const;
export type SiteKind = (typeof SITE_KINDS)[number];

const IS_KIND: Record<SiteKind, (row: SiteRow) => boolean> = {
  all: () => true,
  off: ({ mode, offBy }) => mode === 'off' || offBy !== null,
  auto: ({ mode }) => isAutomatic(mode),
  rules: ({ rules, filters, lists }) => rules > 0 || filters > 0 || lists.length > 0,
  looks: ({ hasAppearance }) => hasAppearance,
};

/** Counts the sites of each kind. */
export function countKinds(rows: readonly SiteRow[]): Record<SiteKind, number> {
  const counts = { all: 0, off: 0, auto: 0, rules: 0, looks: 0 };
  for (const row of rows) for (const kind of SITE_KINDS) if (IS_KIND[kind](row)) counts[kind]++;
  return counts;
}

/** The sites of a kind whose name holds what was typed. */
export function findSites(rows: readonly SiteRow[], kind: SiteKind, typed: string): SiteRow[] {
  const wanted = typed.trim().toLowerCase();
  return rows.filter((row) => IS_KIND[kind](row) && row.host.includes(wanted));
}
