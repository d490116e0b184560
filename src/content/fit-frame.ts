import { important } from './own-element.ts';
import { followSeenPart, SAME, scaleOf, seenPart } from './seen-part.ts';

/** Edges of a screen that its corners, its camera or the system's own bar may take; and how the reader's style calls them. */
const EDGES = ['top', 'right', 'bottom', 'left'] as const;

/** How a frame follows the part of a page that is seen. */
export interface Fit {
  /** Pixels from the top of the window to a strip at the foot of the frame; null: the frame fills the window. */
  stripFrom(height: number): number | null;
  /** Stops following. */
  end(): void;
}

/** What is seen of a page may be smaller than its window by a scroll bar, in pixels. */
const SCROLL_BAR_PX = 24;

/** The style of a frame over the part of a page that is seen. */
function placeOf(view: Window, seen: VisualViewport, scale: number): Record<string, string> {
  const isWhole =
    view.innerWidth - seen.width < SCROLL_BAR_PX && view.innerHeight - seen.height < SCROLL_BAR_PX;
  if (scale === 1 && isWhole) return { inset: '0', width: '100%', height: '100%', transform: 'none' };
  return {
    inset: `${seen.offsetTop}px auto auto ${seen.offsetLeft}px`,
    width: `${seen.width / scale}px`,
    height: `${seen.height / scale}px`,
    transform: `scale(${scale})`,
    'transform-origin': '0 0',
  };
}

/**
 * Fits the frame to the screen of a phone. Of a page that is wider than the screen only a part is seen, or all of it drawn
 * small; what fills the page's window is as wide. And in a frame the browser does not tell what of the screen is taken by
 * its corners or bars: the dialog around it knows. Who zooms in the reader sees it larger: that is not followed. On screens
 * that are not touched nothing is changed.
 * @param root the element that the reader is rendered into
 */
export function fitFrame(view: Window, dialog: HTMLElement, frame: HTMLElement, root: HTMLElement): Fit {
  const seen = seenPart(view);
  if (!seen) return { stripFrom: () => null, end() {} };
  important(dialog, { padding: EDGES.map((edge) => `env(safe-area-inset-${edge}, 0px)`).join(' ') });
  const zoom = seen.scale;
  const follow = () => {
    if (seen.scale > zoom * SAME) return;
    const scale = scaleOf(view, seen);
    important(frame, placeOf(view, seen, scale));
    // In pages that read from right to left and are wider than the screen, Chromium counts from elsewhere.
    const off = seen.offsetLeft - frame.getBoundingClientRect().left;
    if (Math.abs(off) > 1) important(frame, { left: `${seen.offsetLeft + off}px` });
    const taken = view.getComputedStyle(dialog);
    for (const edge of EDGES) {
      const pixels = Number.parseFloat(taken.getPropertyValue(`padding-${edge}`)) || 0;
      root.style.setProperty(`--safe-${edge}`, `${pixels / scale}px`);
    }
  };
  return {
    stripFrom: (height) => seen.offsetTop + seen.height - height * scaleOf(view, seen),
    end: followSeenPart(seen, follow),
  };
}
