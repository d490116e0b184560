import { unclobbered } from '../../blocks/unclobbered.ts';
import { searchRoots } from '../../selectors/roots.ts';

/** More classes and ids than any page has use for. */
const MOST_TOKENS = 20_000;

const nameOf = (value: unknown, element: Element, name: string): string =>
  typeof value === 'string' ? value : (unclobbered(element).getAttribute(name) ?? '');

/** Every class (".ad") and id ("#top") of a document and its open shadow trees, in lower case. */
export function pageTokens(document: Document): Set<string> {
  const tokens = new Set<string>();
  const lines = new Set<string>();
  for (const root of searchRoots(document))
    for (const element of root.querySelectorAll('[class], [id]')) {
      const id = nameOf(element.id, element, 'id');
      if (id !== '') tokens.add(`#${id.toLowerCase()}`);
      lines.add(nameOf(element.className, element, 'class'));
      if (tokens.size + lines.size > MOST_TOKENS) break;
    }
  for (const line of lines)
    for (const name of line.split(/\s+/)) if (name !== '') tokens.add(`.${name.toLowerCase()}`);
  return tokens;
}
