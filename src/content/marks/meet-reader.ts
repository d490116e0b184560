import type { PageMark } from './marked-story.ts';
import { markAround, markAt } from './point-at-mark.ts';
import { viewOf } from './view-of.ts';

/** Whatever a reader does near quotations of the page. */
interface Met {
  /** The pointer is at one, or the focus in it. @param near box of its line in the page's window */
  onMark(mark: PageMark, range: Range, near: DOMRect): void;
  onElsewhere(): void;
  onKey(event: KeyboardEvent): void;
  /** The page was scrolled, or its window has another size. */
  onMove(): void;
}

/** Moves the box of a line in a frame to where the window of the page has it. */
function inPage(rect: DOMRect, view: Window | null, top: Window): DOMRect {
  let { x, y } = rect;
  for (let inner = view; inner && inner !== top; inner = inner.parent) {
    const frame = inner.frameElement?.getBoundingClientRect();
    x += frame?.x ?? 0;
    y += frame?.y ?? 0;
  }
  return new DOMRect(x, y, rect.width, rect.height);
}

/** The box of the line of a range that is nearest to a height; else of its first line. */
export function lineBox(range: Range, top: Window, y?: number): DOMRect {
  const rects = [...range.getClientRects()];
  const rect =
    rects.find((it) => y !== undefined && y <= it.bottom + 3) ?? rects[0] ?? range.getBoundingClientRect();
  return inPage(rect, viewOf(range.startContainer), top);
}

/**
 * Tells what a reader does near quotations. Listens in the windows of the page and of its frames, takes nothing from the page,
 * and looks at most once a frame of the screen.
 */
export function meetReader(top: Window, marks: () => readonly PageMark[], met: Met, signal: AbortSignal) {
  const heard = new Set<Window>();
  let isDue = false;
  let last: { x: number; y: number; target: Node } | null = null;
  const look = () => {
    isDue = false;
    if (signal.aborted || !last) return;
    const found = markAt(marks(), last);
    if (found) met.onMark(found.mark, found.range, lineBox(found.range, top, last.y));
    else met.onElsewhere();
  };
  const onPointer = (event: Event) => {
    const { clientX: x, clientY: y } = event as PointerEvent;
    const [target] = event.composedPath();
    last = (target as Partial<Node> | undefined)?.nodeType ? { x, y, target: target as Node } : null;
    if (isDue) return;
    isDue = true;
    top.requestAnimationFrame(look);
  };
  const onFocus = (event: Event) => {
    const [target] = event.composedPath();
    if ((target as Partial<Node> | undefined)?.nodeType !== 1) return;
    const found = markAround(marks(), target as Element);
    if (!found) return;
    const { mark, range } = found;
    met.onMark(mark, range, lineBox(range, top, (target as Element).getBoundingClientRect().top));
  };
  return {
    /** Listens in these windows, too. */
    hear(views: readonly (Window | null)[]) {
      for (const view of views) {
        if (!view || heard.has(view)) continue;
        heard.add(view);
        const listening = { signal, capture: true, passive: true };
        view.addEventListener('pointermove', onPointer, listening);
        view.addEventListener('pointerdown', onPointer, listening);
        view.addEventListener('focusin', onFocus, listening);
        view.addEventListener('scroll', met.onMove, listening);
        view.addEventListener('resize', met.onMove, listening);
        view.addEventListener('keydown', met.onKey, { signal, capture: true });
      }
    },
  };
}
