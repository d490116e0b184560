import { searchRoots } from '../../core/selectors/roots.ts';
import { dependsOnPlace, exactSelector, similarSelector } from '../../core/selectors/selectors.ts';

/** The host that a reader's own filter names: that of the page, without the "www." that says nothing. */
export const filterHost = (hostname: string): string => hostname.toLowerCase().replace(/^www\./, '');

/** The line of a cosmetic filter. */
export function filterLine(hostname: string, selector: string, action: 'keep' | 'remove'): string {
  const host = filterHost(hostname);
  if (action === 'remove') return `${host}##${selector}`;
  return `${host}##${selector.includes(',') ? `:is(${selector})` : selector}:keep()`;
}

/**
 * A filter for some elements of a page. To keep: these alone. To remove: by a name of theirs, where one can be
 * relied on; else those that are like them, for a place among siblings is another one on the next page.
 * @returns null where no selector says it
 */
export function suggestFilter(
  document: Document,
  hostname: string,
  elements: readonly Element[],
  action: 'keep' | 'remove',
): string | null {
  const [first] = elements;
  if (!first) return null;
  const roots = searchRoots(document);
  const exact = exactSelector(elements, roots);
  const isLoose = exact === null || dependsOnPlace(exact);
  const similar =
    action === 'remove' && isLoose && elements.length === 1 ? similarSelector(first, roots) : null;
  const selector = similar ?? exact;
  return selector === null ? null : filterLine(hostname, selector, action);
}
