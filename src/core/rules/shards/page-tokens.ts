import { unclobbered } from '../../blocks/unclobbered.ts';
import { searchRoots } from '../../selectors/roots.ts';
import { addAttributeTokens } from './attribute-tokens.ts';

/** Number of tokens that are read, more than any page has use for. */
const MAX_TOKENS = 40_000;

function addElement(tokens: Set<string>, classes: Set<string>, element: Element): void {
  const names = element.getAttributeNames();
  if (names.length === 0) return;
  addAll(tokens, classes, names, (name) => element.getAttribute(name) ?? '');
}

function addAll(
  tokens: Set<string>,
  classes: Set<string>,
  names: readonly string[],
  read: (name: string) => string,
): void {
  for (const name of names) {
    addAttributeTokens(tokens, name, read);
    if (name === 'class') classes.add(read(name));
    else if (name === 'id') tokens.add(`#${read(name).toLowerCase()}`);
  }
}

/** Adds the tokens of a form whose fields bear the names of its methods. */
function addClobbered(tokens: Set<string>, classes: Set<string>, element: Element): void {
  const plain = unclobbered(element);
  addAll(tokens, classes, plain.getAttributeNames(), (name) => plain.getAttribute(name) ?? '');
}

/**
 * Collects, in one pass, the tokens that filters without a host may ask for (`selectorTokens`) from a
 * document and its open shadow trees: classes, ids, attributes, tags of scripts.
 */
export function pageTokens(document: Document): Set<string> {
  const tokens = new Set<string>();
  const classes = new Set<string>();
  for (const root of searchRoots(document))
    for (const element of root.querySelectorAll('*')) {
      if (tokens.size + classes.size > MAX_TOKENS) break;
      if (typeof element.localName === 'string' && element.localName.includes('-'))
        tokens.add(`<${element.localName}`);
      if (typeof element.getAttributeNames === 'function' && typeof element.getAttribute === 'function')
        addElement(tokens, classes, element);
      else addClobbered(tokens, classes, element);
    }
  for (const line of classes)
    for (const name of line.split(/\s+/)) if (name !== '') tokens.add(`.${name.toLowerCase()}`);
  return tokens;
}
