import { OWN_FILTERS } from '../../settings/rule-list.ts';
import type { RuleStore } from '../../storage/rules/rule-store.ts';
import { loadRules } from './load-rules.ts';

/** The hosts that the reader's own filters name, with the number of filters that name each. */
export async function ownFilterHosts(store: Pick<RuleStore, 'read'>): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  const own = await store.read(OWN_FILTERS);
  if (!own?.text.trim()) return counts;
  const { parseFilters } = await loadRules();
  for (const { scope } of parseFilters(own.text, OWN_FILTERS).rules)
    for (const { host } of scope.hosts) counts.set(host, (counts.get(host) ?? 0) + 1);
  return counts;
}

/** The reader's own filters without those that are for one site alone, or null where none is. */
export async function withoutFiltersOf(text: string, host: string): Promise<string | null> {
  const { parseFilters } = await loadRules();
  const lines = new Set(
    parseFilters(text, OWN_FILTERS)
      .rules.filter(({ scope }) => scope.hosts.length > 0 && scope.hosts.every((it) => it.host === host))
      .map(({ source }) => source.line),
  );
  if (lines.size === 0) return null;
  return text
    .split('\n')
    .filter((_, n) => !lines.has(n + 1))
    .join('\n');
}
