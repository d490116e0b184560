import { useEffect, useState } from 'preact/hooks';
import type { RuleList } from '../../../settings/rule-list.ts';
import { useServices } from '../../layout/services.ts';
import { createEditSession, type EditSession } from '../edit-session.ts';
import type { EditState } from '../meet-stored.ts';

export interface Editing {
  session: EditSession;
  state: EditState;
}

/** The edit of a list, as far as it has come. */
interface Opening {
  /** Null until the list has been read. */
  editing: Editing | null;
  /** True if the storage refused to give the list. */
  isUnread: boolean;
  /** Reads it again. */
  again(): void;
}

/**
 * Edits the list of an id, or a new one; ends with the view. One who closes the tab while something is not stored is asked.
 * @param blank what a list that is not stored yet begins as
 */
export function useEditSession(id: string, blank: RuleList): Opening {
  const { rules } = useServices();
  const [editing, setEditing] = useState<Editing | null>(null);
  const [isUnread, setUnread] = useState(false);
  const [reads, setReads] = useState(0);
  useEffect(() => {
    let session: EditSession | null = null;
    let isOver = false;
    const begin = (list: RuleList | null) => {
      if (isOver) return;
      const created = createEditSession(rules, list ?? blank, list === null, (state) =>
        setEditing({ session: created, state }),
      );
      session = created;
      setUnread(false);
      setEditing({ session: created, state: created.state() });
    };
    const fail = (error: unknown) => {
      console.error('Clearstory could not read rules', error);
      if (!isOver) setUnread(true);
    };
    rules.read(id).then(begin, fail);
    const store = () => {
      session?.flush();
    };
    const ask = (event: BeforeUnloadEvent) => {
      const save = session?.state().save;
      store();
      if (save === 'pending' || save === 'failed' || save === 'conflict') event.preventDefault();
    };
    document.addEventListener('visibilitychange', store);
    window.addEventListener('beforeunload', ask);
    return () => {
      isOver = true;
      session?.close();
      document.removeEventListener('visibilitychange', store);
      window.removeEventListener('beforeunload', ask);
    };
  }, [id, rules, reads]);
  return { editing, isUnread, again: () => setReads(reads + 1) };
}
