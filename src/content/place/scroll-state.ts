import { unclobbered } from '../../core/blocks/unclobbered.ts';

/** The element around another, out of shadow trees into those that hold them; null: there is none. */
export function composedParent(element: Element): Element | null {
  const { parentElement, parentNode } = unclobbered(element);
  if (parentElement) return parentElement;
  const host: unknown = (parentNode as Partial<ShadowRoot> | null)?.host;
  return host instanceof Element ? host : null;
}

/**
 * Remembers how far the page, and every box around an element, is scrolled.
 * @returns how to scroll them back, at once
 */
export function rememberScroll(element: Element): () => void {
  const kept: { box: Element; left: number; top: number }[] = [];
  for (let box: Element | null = element; box; box = composedParent(box))
    kept.push({ box, left: box.scrollLeft, top: box.scrollTop });
  const { defaultView: window } = element.ownerDocument;
  const [left, top] = [window?.scrollX ?? 0, window?.scrollY ?? 0];
  return () => {
    for (const { box, left, top } of kept)
      if (box.scrollLeft !== left || box.scrollTop !== top) box.scrollTo({ left, top, behavior: 'instant' });
    window?.scrollTo({ left, top, behavior: 'instant' });
  };
}
