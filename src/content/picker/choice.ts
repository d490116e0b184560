import { searchRoots, selectAll } from '../../core/selectors/roots.ts';
import { dependsOnPlace, exactSelector, similarSelector } from '../../core/selectors/selectors.ts';

/** A selector and what it matches on the page. */
export interface Match {
  selector: string;
  elements: Element[];
}

/** The names of one element: alone, and with all that are like it. */
export interface Naming {
  only: Match | null;
  alike: Match | null;
  /** True if the element alone can be named by its place among siblings at best. */
  isLoose: boolean;
}

/** Names an element of a page by selectors. */
export function nameElement(document: Document, element: Element): Naming {
  const roots = searchRoots(document);
  const match = (selector: string | null): Match | null =>
    selector === null ? null : { selector, elements: selectAll(roots, selector) };
  const only = match(exactSelector([element], roots));
  const alike = match(similarSelector(element, roots));
  return { only, alike, isLoose: only === null || dependsOnPlace(only.selector) };
}
