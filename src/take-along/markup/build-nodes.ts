import { isAttribute, isElement } from './allowed.ts';
import type { Markup } from './element.ts';

/**
 * Builds the nodes of a markup in a document; attributes that are not on the list (`allowed.ts`) are left out.
 * @throws Error where an element is not on the list
 */
export function buildNodes(document: Document, markup: Markup): Node {
  if (typeof markup === 'string') return document.createTextNode(markup);
  const { tag, attributes, children } = markup;
  if (!isElement(tag)) throw new Error(`no page of ours holds <${tag}>`);
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (isAttribute(name, value)) element.setAttribute(name, value);
  element.append(...children.map((child) => buildNodes(document, child)));
  return element;
}
