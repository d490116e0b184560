import { partsOf } from '../../core/selectors/parts.ts';
import { rectOf } from '../place/rects.ts';
import { composedParent } from '../place/scroll-state.ts';
import { isWholePage } from './hit-test.ts';

/** Boxes whose edges differ by less than this, in pixels, look the same. */
const SAME_EDGE_PX = 2;

/**
 * Lists the blocks around an element, from the narrowest to the widest, the page itself left out. Of boxes that look the same
 * the one whose name can be relied on most stands for all.
 */
function ladderOf(element: Element): Element[] {
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

/** Blocks from narrow to wide, and the one that is meant. */
export interface Rung {
  ladder: Element[];
  step: number;
}

/** Stands on the narrowest block around an element; null where there is none. */
export function rungAt(element: Element | null): Rung | null {
  const ladder = element ? ladderOf(element) : [];
  return ladder.length > 0 ? { ladder, step: 0 } : null;
}

/** Climbs as far as the ladder goes. */
export function climb(rung: Rung, by: number): Rung {
  const step = Math.max(0, Math.min(rung.ladder.length - 1, rung.step + by));
  return { ...rung, step };
}

const costOf = (element: Element): number => partsOf(element)[0]?.cost ?? Number.POSITIVE_INFINITY;

const BLOCKS_OF_THEIR_OWN = new Set([
  'img',
  'picture',
  'video',
  'audio',
  'iframe',
  'object',
  'embed',
  'canvas',
]);

/** Checks that an element stands as a block of its own, not as words within a line. */
function isBlock(element: Element): boolean {
  if (BLOCKS_OF_THEIR_OWN.has(element.localName)) return true;
  const display = element.ownerDocument.defaultView?.getComputedStyle(element).display ?? '';
  return (
    !/^(?:inline|contents|none|ruby.*)$/.test(display) && element.namespaceURI?.endsWith('xhtml') === true
  );
}

const looksSame = (a: DOMRect, b: DOMRect): boolean =>
  Math.abs(a.left - b.left) < SAME_EDGE_PX &&
  Math.abs(a.top - b.top) < SAME_EDGE_PX &&
  Math.abs(a.right - b.right) < SAME_EDGE_PX &&
  Math.abs(a.bottom - b.bottom) < SAME_EDGE_PX;
