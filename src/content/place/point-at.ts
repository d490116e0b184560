import { openOutlines } from './outlines.ts';
import { isShown } from './rects.ts';
import { rememberScroll } from './scroll-state.ts';

/** Rings around elements, for as long as they are pointed at. */
export interface Pointing {
  /** Takes the rings away. @param returns whether the page goes back to where it was scrolled */
  stop(returns: boolean): void;
}

/** The elements that paths lead to, as far as they are still there. */
export function elementsAt(document: Document, paths: readonly string[]): Element[] {
  return paths.flatMap((path) => {
    try {
      return document.querySelector(path) ?? [];
    } catch {
      return [];
    }
  });
}

/**
 * Scrolls to elements of a page and draws rings around them. The page's own elements and styles stay as they are.
 * @returns null where none of them is drawn
 */
export function pointAt(document: Document, elements: readonly Element[]): Pointing | null {
  const shown = elements.filter(isShown);
  const [first] = shown;
  if (!first) return null;
  const scrollBack = rememberScroll(first);
  first.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const outlines = openOutlines(document);
  outlines.around(shown);
  return {
    stop(returns) {
      outlines.close();
      if (returns) scrollBack();
    },
  };
}
