/** Points that are looked at, as shares of the window's width and height without its scroll bars. */
const PARTS = [0.05, 0.5, 0.94];
/** The least time, in ms, that a browser lets an observer of what is seen wait. */
const DELAY_MS = 100;

/** Options of an observer that only Chromium knows. */
interface Asked {
  trackVisibility: boolean;
  delay: number;
}

/** An observed element in Chromium: beyond the standard it says that nothing at all is drawn above the element. */
interface Seen extends IntersectionObserverEntry {
  isVisible?: boolean;
}

/** Checks that the browser can tell whether something is drawn above an element, wherever and whatever it is. */
export const seesCovers = (): boolean => 'isVisible' in IntersectionObserverEntry.prototype;

/**
 * Watches whether anything lies above our dialog, which covers the window, and calls back when something does.
 *
 * A later dialog, a view transition, and whatever takes the dialog's boxes or presses from it, are seen at nine places of
 * the window. A popover beneath a dialog takes no presses, and so is not: it is told of by an event, unless it stands in a
 * shadow tree. Chromium tells of all that is drawn above; other browsers are asked to hide it (see `seesCovers`).
 * @param page the document, its own properties out of the way
 * @returns look: looks at the nine places
 */
export function watchCover(
  page: Document,
  host: Element,
  dialog: Element,
  onCover: () => void,
  signal: AbortSignal,
): { look(): void } {
  if (seesCovers()) {
    const options: IntersectionObserverInit & Asked = { trackVisibility: true, delay: DELAY_MS };
    const seen = new IntersectionObserver((entries: Seen[]) => {
      if (entries.at(-1)?.isVisible !== false) return;
      onCover();
      // It tells of changes: asked anew, it also tells of a page that was quicker than it looks.
      seen.unobserve(dialog);
      seen.observe(dialog);
    }, options);
    seen.observe(dialog);
    signal.addEventListener('abort', () => seen.disconnect());
  }
  const listening = { signal, capture: true };
  const onToggle = (event: Event) => {
    const { target, newState } = event as ToggleEvent;
    // details are opened in their place
    if (newState === 'open' && !(target instanceof HTMLDetailsElement)) onCover();
  };
  page.addEventListener('toggle', onToggle, listening);
  page.addEventListener('fullscreenchange', () => page.fullscreenElement && onCover(), listening);

  return {
    look() {
      // a root element that is hidden has no size
      const { innerWidth: width = 0, innerHeight: height = 0 } = page.defaultView ?? {};
      // a window that is not shown has no places
      if (width === 0 || height === 0) return;
      const places = PARTS.flatMap((x) => PARTS.map((y) => [x * width, y * height] as const));
      if (places.some(([x, y]) => page.elementFromPoint(x, y) !== host)) onCover();
    },
  };
}
