import type { PageMark } from './marked-story.ts';

/** Pixels around a quotation's lines that count as it. */
const NEAR_PX = 3;

/** A point of the window, and the element of the page that is drawn there. */
interface Pointed {
  x: number;
  y: number;
  target: Node;
}

/** Finds the quotation at a point: of several the shortest, as one stands inside another. */
export function markAt(
  marks: readonly PageMark[],
  { x, y, target }: Pointed,
): { mark: PageMark; range: Range } | null {
  let best: { mark: PageMark; range: Range } | null = null;
  for (const mark of marks)
    for (const range of mark.ranges) {
      if (!isAbout(range, target) || !isNear(range, x, y)) continue;
      if (!best || mark.shown.quote.text.length < best.mark.shown.quote.text.length) best = { mark, range };
    }
  return best;
}

/** Finds the quotation that an element of the page stands in, such as a link that has the focus. */
export function markAround(
  marks: readonly PageMark[],
  element: Element,
): { mark: PageMark; range: Range } | null {
  for (const mark of marks)
    for (const range of mark.ranges)
      if (!element.contains(range.commonAncestorContainer) && range.intersectsNode(element))
        return { mark, range };
  return null;
}

/** Checks without asking for any layout that a range can be drawn where an element is. */
const isAbout = ({ startContainer, endContainer, commonAncestorContainer }: Range, target: Node): boolean =>
  target.contains(startContainer) ||
  target.contains(endContainer) ||
  commonAncestorContainer.contains(target);

const isNear = (range: Range, x: number, y: number): boolean =>
  [...range.getClientRects()].some(
    ({ left, right, top, bottom }) =>
      x >= left - NEAR_PX && x <= right + NEAR_PX && y >= top - NEAR_PX && y <= bottom + NEAR_PX,
  );
