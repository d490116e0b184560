import { partsOf } from '../../core/selectors/parts.ts';
import { rectOf } from '../place/rects.ts';
import { composedParent } from '../place/scroll-state.ts';
import { isWholePage } from './hit-test.ts';

/** Boxes that differ by less than this, in pixels, look the same. */
const SAME = 2;

/**
 * The blocks around an element, from the narrowest to the widest, the page itself left out. Of boxes that look the same
 * the one whose name can be relied on most stands for all.
 */
export function ladderOf(element: Element): Element[] {
  const ladder: Element[] = [];
  let rect: DOMRect | null = null;
  for (let at: Element | null = element; at && !isWholePage(at); at = composedParent(at)) {
    if (!isBlock(at)) continue;
    const own = rectOf(at);
    const last = ladder.at(-1);
    if (last && rect && looksSame(rect, own)) {
      if (costOf(at) < costOf(last)) ladder[ladder.length - 1] = at;
    } else {
      ladder.push(at);
      rect = own;
    }
  }
  return ladder;
}

const costOf = (element: Element): number => partsOf(element)[0]?.cost ?? Number.POSITIVE_INFINITY;

const ALWAYS = new Set(['img', 'picture', 'video', 'audio', 'iframe', 'object', 'embed', 'canvas']);

/** Checks that an element stands as a block of its own, not as words within a line. */
function isBlock(element: Element): boolean {
  if (ALWAYS.has(element.localName)) return true;
  const display = element.ownerDocument.defaultView?.getComputedStyle(element).display ?? '';
  return (
    !/^(?:inline|contents|none|ruby.*)$/.test(display) && element.namespaceURI?.endsWith('xhtml') === true
  );
}

const looksSame = (a: DOMRect, b: DOMRect): boolean =>
  Math.abs(a.left - b.left) < SAME &&
  Math.abs(a.top - b.top) < SAME &&
  Math.abs(a.right - b.right) < SAME &&
  Math.abs(a.bottom - b.bottom) < SAME;
