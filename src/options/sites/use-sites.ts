import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Settings } from '../../settings/settings.ts';
import { useServices } from '../layout/services.ts';
import { ownFilterHosts } from '../rules/own-filters.ts';
import { useRuleEntries } from '../rules/use-rule-entries.ts';
import { type SiteRow, siteRows } from './site-rows.ts';

/** The sites that have an appearance of their own, as they are now. */
function useAppearanceHosts(): readonly string[] {
  const { appearances } = useServices();
  const [hosts, setHosts] = useState<readonly string[]>([]);
  useEffect(() => {
    const read = () => {
      appearances.list().then((entries) => setHosts(entries.map(({ name }) => name)));
    };
    read();
    return appearances.onChanged(read);
  }, [appearances]);
  return hosts;
}

/** Every site that anything is known of, as far as it could be read. */
interface ReadSites {
  /** Null until the rules have been read. */
  rows: SiteRow[] | null;
  /** True if the storage refused to give the rules. */
  isUnread: boolean;
  /** Reads them again. */
  again(): void;
}

/** Every site that anything is known of, as it is now. */
export function useSites(settings: Settings): ReadSites {
  const { rules } = useServices();
  const appearances = useAppearanceHosts();
  const { entries, ...reading } = useRuleEntries(rules);
  const [filterHosts, setFilterHosts] = useState<ReadonlyMap<string, number>>(new Map());
  useEffect(() => {
    ownFilterHosts(rules).then(setFilterHosts, () => setFilterHosts(new Map()));
  }, [rules, entries]);
  const { disabledSites, autoSites, markSites } = settings;
  const rows = useMemo(
    () => entries && siteRows({ disabledSites, autoSites, markSites, appearances, entries, filterHosts }),
    [disabledSites, autoSites, markSites, appearances, entries, filterHosts],
  );
  return { rows, ...reading };
}

/** Follows which of these patterns of pages may be opened without a press; null until the browser has said so. */
export function useHostAccess(origins: readonly string[]): ReadonlySet<string> | null {
  const { access } = useServices();
  const [granted, setGranted] = useState<ReadonlySet<string> | null>(null);
  useEffect(() => access.watch(origins, setGranted), [access, origins]);
  return granted;
}
