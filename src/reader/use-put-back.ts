import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Removal, Story } from '../core/index.ts';

/** The removals that the reader has put back into the story, for as long as the story is open. */
export function usePutBack(story: Story, onChange: (isPutBack: boolean) => void) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set<string>());
  const removals: readonly Removal[] = useMemo(
    () => story.removals.filter((removal) => ids.has(removal.id)),
    [story, ids],
  );
  const toggle = useCallback(
    (id: string) => {
      const next = new Set(ids);
      if (!next.delete(id)) next.add(id);
      setIds(next);
      onChange(next.has(id));
    },
    [ids, onChange],
  );
  return { ids, removals, toggle };
}
