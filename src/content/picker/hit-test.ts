/**
 * The innermost element that a page draws at a point of its window, open shadow trees included, as if nothing of ours lay
 * over it.
 * @param ours elements of ours that take pointers
 * @returns null where there is nothing but the page itself
 */
export function elementAt(document: Document, x: number, y: number, ours: Element): Element | null {
  let found: Element | null = null;
  for (let root: Document | ShadowRoot | null = document; root; root = found?.shadowRoot ?? null) {
    const here: Document | ShadowRoot = root;
    const hit: Element | undefined = here
      .elementsFromPoint(x, y)
      .find((it) => it !== ours && it.getRootNode() === here);
    if (!hit || hit === found) break;
    found = hit;
  }
  return found && !isWholePage(found) ? found : null;
}

/** Checks that an element is the page itself, which no rule can mean. */
export const isWholePage = (element: Element): boolean =>
  element.localName === 'html' || element.localName === 'body';
