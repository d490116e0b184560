import { useEffect, useState } from 'preact/hooks';
import type { RuleListEntry } from '../../../settings/rule-list.ts';
import { useServices } from '../../layout/services.ts';
import { findStaleRules, type StaleRules } from '../stale-rules.ts';

/** The stale rules of each list, looked for once the lists are shown. Empty until then, and where they cannot be read. */
export function useStaleRules(entries: readonly RuleListEntry[] | null): ReadonlyMap<string, StaleRules> {
  const { rules, readHealth } = useServices();
  const [stale, setStale] = useState<ReadonlyMap<string, StaleRules>>(new Map());
  useEffect(() => {
    if (!entries) return;
    let isOver = false;
    readHealth()
      .then((health) => findStaleRules(entries, health, rules))
      .then(
        (found) => !isOver && setStale(found),
        (error: unknown) => console.error('Clearstory could not look for stale rules', error),
      );
    return () => {
      isOver = true;
    };
  }, [entries, rules, readHealth]);
  return stale;
}
