import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Removal, Story } from '../core/index.ts';

/** Names a removal in every reading of the same page: its id is only good for one. */
const nameOf = ({ path, text }: Removal): string => `${path}\n${text}`;

/** The removals that the reader has put back into the story, for as long as the story is open. */
export function usePutBack(story: Story, onChange: (isPutBack: boolean) => void) {
  const [names, setNames] = useState<ReadonlySet<string>>(new Set<string>());
  const removals: readonly Removal[] = useMemo(
    () => (names.size === 0 ? [] : story.removals.filter((removal) => names.has(nameOf(removal)))),
    [story, names],
  );
  const ids: ReadonlySet<string> = useMemo(() => new Set(removals.map(({ id }) => id)), [removals]);
  const toggle = useCallback(
    (id: string) => {
      const removal = story.removals.find((it) => it.id === id);
      if (!removal) return;
      const name = nameOf(removal);
      const next = new Set(names);
      if (!next.delete(name)) next.add(name);
      setNames(next);
      onChange(next.has(name));
    },
    [story, names, onChange],
  );
  return { ids, removals, toggle };
}
