import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Story } from '../core/index.ts';
import type { ReaderActions } from './reader-types.ts';
import type { useParts } from './use-parts.ts';

/**
 * Reads on where the reading of a very long page stopped; what comes is shown from its first block on.
 * @returns the number of words not read and the call that reads on, where the shell can; undefined: all was read
 */
export function useReadOn(
  story: Story,
  readOn: ReaderActions['readOn'],
  { goTo, partOf }: Pick<ReturnType<typeof useParts>, 'goTo' | 'partOf'>,
) {
  /** Number of blocks before those that were asked for. */
  const [before, setBefore] = useState<number | null>(null);
  const readFromHere = useMemo(
    () => (readOn ? () => readOn().then(() => setBefore(story.blocks.length)) : null),
    [story],
  );
  useEffect(() => {
    if (before === null) return;
    setBefore(null);
    // The notice of where the reading had stopped is gone, and a block has come in its place.
    const next = story.blocks[before - 1];
    if (next && next.type !== 'notice') goTo(partOf(next.id) ?? 0, next.id);
  }, [before, story]);
  return useMemo(
    () => story.unread && { words: story.unread.words, readOn: readFromHere },
    [story, readFromHere],
  );
}
