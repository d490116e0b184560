import { useMemo, useState } from 'preact/hooks';
import { type Match, type Naming, nameElement } from './choice.ts';
import type { PickerPage } from './picker-page.ts';

/**
 * Names the chosen element by a selector, and decides whether all that are like it are meant.
 * @param chosen null while readers still point
 */
export function useMatch(page: PickerPage, chosen: Element | null) {
  const [wantsAlike, setWantsAlike] = useState<boolean | null>(null);
  const naming: Naming | null = useMemo(() => (chosen ? nameElement(page.document, chosen) : null), [chosen]);
  // A place among siblings says little of the next story: there what is like it is meant, unless it is running text.
  const suggestsAlike = useMemo(
    () => Boolean(naming?.alike && naming.isLoose && page.isSafe(naming.alike.elements)),
    [naming],
  );
  const isAlike = Boolean(naming?.alike) && (wantsAlike ?? suggestsAlike);
  const match: Match | null = (isAlike ? naming?.alike : naming?.only) ?? null;
  return {
    naming,
    isAlike,
    match,
    chooseAlike: setWantsAlike,
    /** Leaves it to the suggestion again, for the next element. */
    suggestAlike: () => setWantsAlike(null),
  };
}
