import { useEffect, useState } from 'preact/hooks';
import type { RuleListEntry } from '../../storage/rules/rule-list.ts';
import type { RuleStore } from '../../storage/rules/rule-store.ts';

/**
 * The rule lists, read again whenever one changes, here or elsewhere.
 * @returns null until they have been read, or where they cannot be
 */
export function useRuleEntries(store: RuleStore): RuleListEntry[] | null {
  const [entries, setEntries] = useState<RuleListEntry[] | null>(null);
  useEffect(() => {
    let isOver = false;
    const read = () => {
      store.entries().then(
        (found) => !isOver && setEntries(found),
        (error: unknown) => console.error('Clearstory could not read its rules', error),
      );
    };
    read();
    const stop = store.onChanged(read);
    return () => {
      isOver = true;
      stop();
    };
  }, [store]);
  return entries;
}
