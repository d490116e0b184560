import { useEffect, useState } from 'preact/hooks';
import type { RuleList } from '../../../storage/rules/rule-list.ts';
import { useServices } from '../../frame/services.ts';
import { createEditSession, type EditSession, type EditState } from '../edit-session.ts';

export interface Editing {
  session: EditSession;
  state: EditState;
}

/**
 * Edits the list of an id, or a new one; ends with the view. One who closes the tab while something is not stored is asked.
 * @param blank what a list that is not stored yet begins as
 * @returns null until it has been read
 */
export function useEditSession(id: string, blank: RuleList): Editing | null {
  const { rules } = useServices();
  const [editing, setEditing] = useState<Editing | null>(null);
  useEffect(() => {
    let session: EditSession | null = null;
    let isOver = false;
    rules.read(id).then((list) => {
      if (isOver) return;
      const created = createEditSession(rules, list ?? blank, list === null, (state) =>
        setEditing({ session: created, state }),
      );
      session = created;
      setEditing({ session: created, state: created.state() });
    });
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
  }, [id, rules]);
  return editing;
}
