import { isTouched } from '../ui/touch.ts';

/** Differences in size of less than this are none. */
export const SAME = 1.05;

/** The part of a page that is seen on a screen that is touched; null on other screens, where it is the window. */
export const seenPart = (view: Window): VisualViewport | null =>
  isTouched(view) ? view.visualViewport : null;

/** How much larger than the screen a page is drawn that is laid out for a desktop, or how much smaller one that is zoomed. */
export function scaleOf(view: Window, { width, scale }: VisualViewport): number {
  const ratio = width / view.screen.width;
  return ratio > SAME || scale > SAME ? ratio : 1;
}

/** Calls back now and whenever another part of the page is seen. Returns how to stop. */
export function followSeenPart(seen: VisualViewport, onChange: () => void): () => void {
  onChange();
  const ended = new AbortController();
  for (const event of ['resize', 'scroll']) seen.addEventListener(event, onChange, { signal: ended.signal });
  return () => ended.abort();
}
