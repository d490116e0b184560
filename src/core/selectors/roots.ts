import { unclobbered } from '../blocks/unclobbered.ts';

/** Most roots that are searched: more than any page has shadow trees. */
const MAX_ROOTS = 2000;

/**
 * Returns a document and its open shadow trees, outer ones first: the selectors of rules are looked for in
 * each of them. At most 2,000 in all.
 */
export function searchRoots(document: Document): ParentNode[] {
  const roots: ParentNode[] = [unclobbered(document)];
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      const { shadowRoot } = element;
      if (shadowRoot && typeof shadowRoot.querySelectorAll === 'function') roots.push(shadowRoot);
      if (roots.length >= MAX_ROOTS) return roots;
    }
  }
  return roots;
}

/**
 * Finds all elements that a selector matches, in each root in turn; none where the browser refuses the
 * selector.
 */
export function selectAll(roots: readonly ParentNode[], selector: string): Element[] {
  try {
    return roots.flatMap((root) => [...root.querySelectorAll(selector)]);
  } catch {
    return [];
  }
}
