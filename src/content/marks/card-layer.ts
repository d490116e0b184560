import { unclobbered } from '../../core/blocks/unclobbered.ts';
import { MARKS_HOST } from '../host.ts';
import { adopt, important, openLayer, prepareFrame } from '../own-element.ts';
import { rememberFocus } from '../remember-focus.ts';

/** Measures of the card and of the room around it, in pixels. */
const WIDTH_PX = 340;
const MOST_HEIGHT_PX = 380;
const GAP_PX = 6;
const MARGIN_PX = 8;

/** The place of the card over a page: one element of ours beside the page's body, which takes no pointers but on the card. */
export interface CardLayer {
  /** The node to render into, and the window in which its style is asked for. */
  root: HTMLElement;
  view: Window;
  /** Shows the card, rendered as it is now. @param near box of a line in the window; null: at the foot of the window */
  show(near: DOMRect | null): void;
  hide(): void;
  /** Has the keys go to the page where the browser's own bar has them. What has the focus in the page keeps it. */
  takeKeys(): void;
  isShown(): boolean;
  /** True while the pointer is on the card. */
  isPointedAt(): boolean;
  /** Checks that a node is of ours. */
  owns(node: Node): boolean;
  close(): void;
}

interface Needs {
  /** Name of the card for assistive technology. */
  label: string;
  css: string;
}

/**
 * Opens the layer. A frame of its own keeps the page's styles out; in a sandboxed page, whose frames nobody can write to, the
 * card stands in the closed shadow tree itself.
 */
export function openCardLayer(document: Document, { label, css }: Needs): CardLayer {
  const { host, shadow } = openLayer(document, MARKS_HOST);
  const page = unclobbered(document);
  const window = page.defaultView as Window & typeof globalThis;
  const frame = page.createElement('iframe');
  frame.title = label;
  frame.tabIndex = -1;
  shadow.append(frame);
  const entered = prepareFrame(frame, { label, lang: page.documentElement.lang, css });
  const root = entered?.root ?? page.createElement('div');
  if (!entered) {
    frame.remove();
    shadow.append(root);
    adopt(shadow, window, css);
  }
  const box = entered ? frame : root;
  const place = (places: Record<string, string>) => important(box, places);
  place({
    position: 'fixed',
    border: '0',
    width: `${WIDTH_PX}px`,
    'color-scheme': 'light',
    visibility: 'hidden',
  });
  let isPointedAt = false;
  box.addEventListener('pointerenter', () => {
    isPointedAt = true;
  });
  box.addEventListener('pointerleave', () => {
    isPointedAt = false;
  });
  let isShown = false;
  return {
    root,
    view: entered?.window ?? window,
    show(near) {
      const { clientWidth, clientHeight } = page.documentElement;
      const height = clientHeight || window.innerHeight;
      const width = Math.min(WIDTH_PX, clientWidth - 2 * MARGIN_PX);
      place({ width: `${width}px`, height: `${Math.min(MOST_HEIGHT_PX, height - 2 * MARGIN_PX)}px` });
      const wanted = Math.ceil(root.firstElementChild?.getBoundingClientRect().height ?? 0);
      const { left, top } = placeOf(near, { width, height: wanted }, { width: clientWidth, height });
      place({
        left: `${left}px`,
        top: `${top}px`,
        height: `${wanted}px`,
        visibility: 'visible',
        'pointer-events': 'auto',
      });
      isShown = true;
    },
    hide() {
      if (!isShown) return;
      isShown = false;
      isPointedAt = false;
      place({ visibility: 'hidden', 'pointer-events': 'none' });
    },
    takeKeys() {
      if (page.hasFocus() || !entered) return;
      // A page may not take the focus for itself; the frame of an element may.
      const giveBack = rememberFocus(document);
      entered.window.focus();
      frame.blur();
      giveBack();
    },
    isShown: () => isShown,
    isPointedAt: () => isPointedAt,
    owns: (node) => node === host,
    close: () => host.remove(),
  };
}

interface Size {
  width: number;
  height: number;
}

/** The place of the card: below a line, above it where there is more room, or at the foot of the window. */
function placeOf(near: DOMRect | null, card: Size, window: Size): { left: number; top: number } {
  const furthest = Math.max(MARGIN_PX, window.width - card.width - MARGIN_PX);
  const lowest = Math.max(MARGIN_PX, window.height - card.height - MARGIN_PX);
  if (!near) return { left: Math.round(furthest / 2), top: lowest };
  const below = near.bottom + GAP_PX;
  const above = near.top - GAP_PX - card.height;
  const top = below <= lowest ? below : above >= MARGIN_PX ? above : lowest;
  return {
    left: Math.round(Math.min(Math.max(near.left, MARGIN_PX), furthest)),
    top: Math.round(Math.min(Math.max(top, MARGIN_PX), lowest)),
  };
}
