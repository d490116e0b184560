import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useBack } from '../layout/use-back.ts';
import { isInSpreads } from '../spreads/spread.ts';
import type { DetailsPosition } from './quote-details.tsx';
import { partsOfQuote, quoteAt, roveTo } from './rendered-story.ts';

/** A pointer passing over the text opens nothing: milliseconds of rest before the details open, and of leave to close. */
const OPEN_AFTER_MS = 350;
const CLOSE_AFTER_MS = 200;
const GAP_PX = 6;
const WIDTH_PX = 340;
const EDGE_PX = 24;
/** Room that the details like to have below the quotation, in pixels; with less they stand where there is more. */
const ROOM_PX = 280;

/** At least so high, in pixels, however little room there is. */
const MIN_HEIGHT_PX = 96;

interface Open {
  id: string;
  /** Null: as a sheet at the foot of the screen. */
  position: DetailsPosition | null;
}

/** Where there is room for one column only, details stand at the foot of the screen; as the style sheet for phones has it. */
const NARROW = '(max-width: 479px)';
/** Height of the screen that is kept for the quotation above the sheet, as a share. */
const KEPT_HEIGHT = 0.35;

/** Checks that details stand at the foot of the screen. In a shadow tree (see the in-page reader) they cannot. */
function opensSheet(story: HTMLElement): boolean {
  const { ownerDocument } = story;
  return (
    story.getRootNode() === ownerDocument && ownerDocument.defaultView?.matchMedia?.(NARROW).matches === true
  );
}

/** Scrolls a quotation to where the sheet does not hide it. */
function liftQuote(story: HTMLElement, scroller: HTMLElement | null, id: string): void {
  const box = partsOfQuote(story, id)[0]?.getBoundingClientRect();
  const view = scroller?.getBoundingClientRect();
  if (!scroller || !box || !view || isInSpreads(scroller)) return;
  const lowest = view.top + view.height * KEPT_HEIGHT;
  if (box.top > lowest) scroller.scrollTop += box.top - lowest;
}

function positionOf(story: HTMLElement, scroller: HTMLElement | null, id: string): DetailsPosition | null {
  const origin = story.getBoundingClientRect();
  const view = scroller?.getBoundingClientRect() ?? origin;
  const turns = scroller !== null && isInSpreads(scroller);
  // Of a story in spreads, a quotation may go on in the next one.
  const rects = partsOfQuote(story, id)
    .flatMap((part) => [...(part.querySelector('mark')?.getClientRects() ?? [])])
    .filter(({ left, right }) => !turns || (right > view.left && left < view.right));
  const first = rects[0];
  const last = rects.at(-1);
  if (!first || !last) return null;
  const below = view.bottom - last.bottom - 2 * GAP_PX;
  const above = first.top - view.top - 2 * GAP_PX;
  const isAbove = below < ROOM_PX && above > below;
  const anchor = isAbove ? first : last;
  // It may reach into the margin, not beyond the view.
  const start = story.dir === 'rtl' ? anchor.right - WIDTH_PX : anchor.left;
  const left = Math.max(view.left + GAP_PX, Math.min(start, view.right - WIDTH_PX - EDGE_PX)) - origin.left;
  const top = isAbove ? first.top - origin.top - GAP_PX : last.bottom - origin.top + GAP_PX;
  return { top, left, isAbove, room: Math.max(MIN_HEIGHT_PX, isAbove ? above : below) };
}

/**
 * Opens the details of a quotation on rest of the pointer, on a tap and on focus. They stay while the pointer is on them
 * and close on Esc, on leaving and on focus elsewhere (WCAG 2.2, 1.4.13).
 */
export function useQuoteDetails(
  story: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
) {
  const [open, setOpen] = useState<Open | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  /** Where the pointer moved last, in whatever view. */
  const pointer = useRef('');
  const later = (run: () => void, after: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(run, after);
  };
  const show = (id: string) => {
    clearTimeout(timer.current);
    if (!story.current) return;
    if (opensSheet(story.current)) {
      liftQuote(story.current, scroller.current, id);
      setOpen({ id, position: null });
      return;
    }
    const position = positionOf(story.current, scroller.current, id);
    setOpen(position && { id, position });
  };
  const close = () => {
    clearTimeout(timer.current);
    setOpen(null);
  };
  useBack(open !== null, close);
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    const root = story.current?.getRootNode();
    const onMove = (event: Event) => {
      const { clientX, clientY } = event as PointerEvent;
      pointer.current = `${clientX},${clientY}`;
    };
    root?.addEventListener('pointermove', onMove, { passive: true });
    return () => root?.removeEventListener('pointermove', onMove);
  }, []);

  const id = open?.id;
  useLayoutEffect(() => {
    if (!id || !story.current) return;
    const parts = partsOfQuote(story.current, id);
    for (const part of parts) part.dataset.active = '';
    return () => {
      for (const part of parts) delete part.dataset.active;
    };
  }, [id]);

  const onPointerOver = (event: PointerEvent) => {
    // The text may have scrolled under a pointer that rests: that is no wish to see or to leave anything.
    const isAtRest = pointer.current === `${event.clientX},${event.clientY}`;
    if (event.pointerType === 'touch' || isAtRest) return;
    const over = quoteAt(event.target);
    const isOnDetails = (event.target as Element).closest('.quote-details') !== null;
    if (isOnDetails || (over && over === open?.id)) clearTimeout(timer.current);
    else if (over) later(() => show(over), OPEN_AFTER_MS);
    else if (open) later(close, CLOSE_AFTER_MS);
    else clearTimeout(timer.current);
  };
  const onFocusIn = (event: FocusEvent) => {
    const handle = event.target as HTMLElement;
    const focused = handle.classList.contains('quote-handle') ? quoteAt(handle) : null;
    if (!focused || !story.current) return;
    roveTo(story.current, handle);
    show(focused);
  };
  const onClick = (event: MouseEvent) => {
    const clicked = quoteAt(event.target);
    if (clicked) show(clicked);
    else if (!(event.target as Element).closest('.quote-details')) close();
  };
  return {
    open,
    close,
    handlers: {
      onPointerOver,
      onPointerLeave: () => later(close, CLOSE_AFTER_MS),
      onFocusIn,
      onFocusOut: close,
      onClick,
    },
  };
}
