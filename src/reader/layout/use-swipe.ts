import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** A swipe is at least so long, in pixels, and so many times longer than it is high. */
const LENGTH_PX = 64;
const FLATNESS = 2;
/** Swipes that begin so near to an edge, in pixels, are the system's. */
const EDGE_PX = 24;

/** What is moved or chosen by a swipe itself. */
const OWN_SWIPES = '.table-scroller, .code, .quote-details, input, select, textarea';

interface Start {
  x: number;
  y: number;
}

/** Where a touch begins that may become a swipe; null: it may not. */
function startOf(event: TouchEvent): Start | null {
  const [touch, second] = event.touches;
  const view = (event.currentTarget as Element).ownerDocument.defaultView;
  if (!touch || second || !view || (event.target as Element).closest(OWN_SWIPES)) return null;
  const { clientX: x, clientY: y } = touch;
  return x < EDGE_PX || x > view.innerWidth - EDGE_PX ? null : { x, y };
}

/**
 * Tells of swipes to the side.
 * @param onSwipe gets 1 for one to the left, -1 for one to the right
 */
export function useSwipe(within: RefObject<HTMLElement | null>, onSwipe: (way: 1 | -1) => void): void {
  const now = useRef(onSwipe);
  now.current = onSwipe;
  useEffect(() => {
    const element = within.current;
    if (!element) return;
    let start: Start | null = null;
    const onStart = (event: TouchEvent) => {
      start = startOf(event);
    };
    const onEnd = (event: TouchEvent) => {
      const touch = event.changedTouches[0];
      const isSelecting = element.ownerDocument.getSelection()?.isCollapsed === false;
      if (!start || !touch || isSelecting) return;
      const across = touch.clientX - start.x;
      const down = Math.abs(touch.clientY - start.y);
      start = null;
      if (Math.abs(across) < LENGTH_PX || Math.abs(across) < FLATNESS * down) return;
      now.current(across < 0 ? 1 : -1);
    };
    element.addEventListener('touchstart', onStart, { passive: true });
    element.addEventListener('touchend', onEnd, { passive: true });
    return () => {
      element.removeEventListener('touchstart', onStart);
      element.removeEventListener('touchend', onEnd);
    };
  }, []);
}
