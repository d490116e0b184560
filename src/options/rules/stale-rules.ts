import { eachLine } from '../../core/rules/lines.ts';
import { isImportedList, type RuleListEntry } from '../../settings/rule-list.ts';
import { type HealthTable, healthOf, isStale } from '../../storage/rules/rule-health.ts';
import type { RuleStore } from '../../storage/rules/rule-store.ts';

/** The rules of a list that have matched nothing for long. */
export interface StaleRules {
  count: number;
  /** The line of the first of them, from 1. */
  line: number;
}

/** Lists whose texts are held at once: a collection of site rules has thousands. */
const RULES_A_STEP = 100;

/**
 * The stale rules of the lists that are on, by the id of the list; lists without any are not in it. A rule is known by its
 * line as it was written, so that nothing need be parsed. Imported filters are never stale: most of them say nothing of a
 * page, and of those nothing is noted. Rejects as the storage does.
 */
export async function findStaleRules(
  entries: readonly RuleListEntry[],
  health: HealthTable,
  store: Pick<RuleStore, 'all'>,
): Promise<Map<string, StaleRules>> {
  const found = new Map<string, StaleRules>();
  if (![...health.values()].some(isStale)) return found;
  const ids = entries.flatMap(({ id, isOn }) => (isOn && !isImportedList(id) ? id : []));
  for (let from = 0; from < ids.length; from += RULES_A_STEP) {
    for (const { id, text } of await store.all(ids.slice(from, from + RULES_A_STEP))) {
      eachLine(text, (line, number) => {
        if (!isStale(healthOf(health, { list: id, text: line }))) return;
        const known = found.get(id);
        found.set(id, { count: (known?.count ?? 0) + 1, line: known?.line ?? number });
      });
    }
  }
  return found;
}
