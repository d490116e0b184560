import { useEffect } from 'preact/hooks';
import type { StoryAttribution } from '../core/index.ts';
import type { ReaderActions } from './reader-types.ts';
import type { ShownPart } from './use-parts.ts';

/** Most parts of a story that is searched for quotations to its end; of longer ones, the part that is shown is searched. */
const MAX_SEARCHED = 4;

/** Checks that more of a story has been searched than the beginning, in which quotations are found ahead. */
export const isSearched = (attribution: StoryAttribution | null): attribution is StoryAttribution =>
  attribution !== null && attribution.searched?.length !== 0;

/**
 * Has the part that is shown searched for quotations. Returns how far the story is searched (null: to its end, or no part of
 * it yet), and a call that has all of it searched.
 */
export function useSearch(
  attribution: StoryAttribution | null,
  part: ShownPart,
  search: ReaderActions['searchParts'],
) {
  const searched = attribution?.searched;
  const allParts = () => [...Array(part.count).keys()];
  useEffect(() => {
    // Not before the first search has come to something: until then the shell is at it.
    if (!searched) return;
    search?.(part.count <= MAX_SEARCHED ? [part.index, ...allParts()] : [part.index]);
  }, [searched, part]);
  return {
    searched: searched?.length ? { parts: searched.length, of: part.count } : null,
    searchAll: () => search?.(allParts()),
  };
}
