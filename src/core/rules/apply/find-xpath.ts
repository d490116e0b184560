import { unclobbered } from '../../blocks/unclobbered.ts';

/** Results of an XPath expression: the elements it points at, and each result as text. */
export interface XPathFindings {
  elements: Element[];
  values: string[];
}

const ELEMENT = 1;
const ATTRIBUTE = 2;
const NUMBER = 1;
const STRING = 2;
const BOOLEAN = 3;

/** Number of results that are read: more than any rule has use for. */
const MAX_RESULTS = 20_000;

/**
 * Returns the element that a result stands for: itself, or for a piece of text the element that holds nothing
 * else. An attribute stands for none.
 */
function elementOf(node: Node): Element | null {
  if (node.nodeType === ELEMENT) return node as Element;
  if (node.nodeType === ATTRIBUTE) return null;
  const parent = node.parentElement;
  return parent && (parent.textContent ?? '').trim() === (node.textContent ?? '').trim() ? parent : null;
}

/**
 * Asks the browser for the results of an expression in a context. Throws as `Document.evaluate` does where it
 * refuses the expression.
 */
export function findByXPath(document: Document, expression: string, context: Node): XPathFindings {
  const result = unclobbered(document).evaluate(expression, context, null, 0, null);
  if (result.resultType === STRING) return { elements: [], values: [result.stringValue] };
  if (result.resultType === NUMBER) return { elements: [], values: [String(result.numberValue)] };
  if (result.resultType === BOOLEAN) return { elements: [], values: [] };
  const elements = new Set<Element>();
  const values: string[] = [];
  for (let node = result.iterateNext(); node && values.length < MAX_RESULTS; node = result.iterateNext()) {
    const element = elementOf(node);
    if (element) elements.add(element);
    values.push(node.textContent ?? '');
  }
  return { elements: [...elements], values };
}
