import { unclobbered } from '../blocks/unclobbered.ts';

/** More shadow trees than any page needs. */
const MAX_ROOTS = 2000;

/** A document and its open shadow trees, outer ones first: where the selector of a rule is looked for. */
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

/** All elements that a selector matches, in each root in turn; none where the browser refuses the selector. */
export function selectAll(roots: readonly ParentNode[], selector: string): Element[] {
  try {
    return roots.flatMap((root) => [...root.querySelectorAll(selector)]);
  } catch {
    return [];
  }
}
