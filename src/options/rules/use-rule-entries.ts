import { useEffect, useState } from 'preact/hooks';
import type { RuleListEntry } from '../../settings/rule-list.ts';
import type { RuleStore } from '../../storage/rules/rule-store.ts';

/** The rule lists, as far as they could be read. */
interface ReadEntries {
  /** Null until they have been read. */
  entries: RuleListEntry[] | null;
  /** True if the storage refused to give them, and has not given any yet. */
  isUnread: boolean;
  /** Reads them again. */
  again(): void;
}

/** The rule lists, read again whenever one changes, here or elsewhere. */
export function useRuleEntries(store: RuleStore): ReadEntries {
  const [entries, setEntries] = useState<RuleListEntry[] | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const [reads, setReads] = useState(0);
  useEffect(() => {
    let isOver = false;
    const read = () => {
      store.entries().then(
        (found) => !isOver && setEntries(found),
        (error: unknown) => {
          console.error('Clearstory could not read its rules', error);
          if (!isOver) setFailed(true);
        },
      );
    };
    read();
    const stop = store.onChanged(read);
    return () => {
      isOver = true;
      stop();
    };
  }, [store, reads]);
  return { entries, isUnread: hasFailed && entries === null, again: () => setReads(reads + 1) };
}
