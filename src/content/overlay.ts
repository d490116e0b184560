import { unclobbered } from '../core/blocks/unclobbered.ts';
import { type Fit, fitFrame } from './fit-frame.ts';
import { guard } from './guard.ts';
import { HOST } from './host.ts';
import { keepFocus } from './keep-focus.ts';
import { adopt, enterFrame, FILL, important, makeHost } from './own-element.ts';
import { seesCovers } from './watch-cover.ts';

/**
 * The place of the in-page reader: one element of ours beside the page's body, in the top layer.
 *
 * host (closed shadow root) > modal dialog > frame. The dialog makes the page beneath inert without touching it, and
 * gives focus back on closing. The frame keeps the page's styles and key listeners out: what happens inside it is not
 * dispatched to the page's window. A sandboxed page gets a frame that nobody can write to; there the dialog itself is
 * the root, and its events stop at the dialog.
 */
export interface Overlay {
  /** The node to render into. */
  root: HTMLElement;
  /**
   * Uncovers the page, but for a strip at the bottom of what is rendered; the page stays inert.
   * @param height of the strip in pixels
   * @param onPress called when the page is pressed
   */
  stepAside(height: number, onPress: () => void): void;
  /** Covers the page again. */
  comeBack(): void;
  close(): void;
}

/** Keys and pointers that must not reach the listeners of the page while the reader is open. */
const EVENTS = [
  'keydown',
  'keyup',
  'keypress',
  'beforeinput',
  'input',
  'paste',
  'copy',
  'cut',
  'wheel',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'mousedown',
  'mouseup',
  'pointerdown',
  'pointerup',
  'touchstart',
  'touchmove',
  'touchend',
  'focusin',
  'focusout',
];

interface Needs {
  /** Name of the dialog for assistive technology. */
  label: string;
  css: string;
  /** True once the extension has gone while its overlay is still open. */
  isGone(): boolean;
  /** Has what the page opens above the overlay hidden, or shown again. @param key what the overlay's dialog bears */
  shield(key: string, isUp: boolean): void;
  /** Called once, however it is closed: by us, by Esc, or (`isForced`) by a page that does not let it be. */
  onClose(isForced: boolean): void;
}

/** Opens the overlay over a page. */
export function openOverlay(document: Document, { label, css, isGone, shield, onClose }: Needs): Overlay {
  const page = unclobbered(document);
  const { host, shadow, apart } = makeHost(document, HOST);
  const dress = () =>
    important(host, { all: 'initial', display: 'block', position: 'absolute', width: '0', height: '0' });
  dress();
  const dialog = apart.createElement('dialog');
  dialog.setAttribute('aria-label', label);
  const key = Array.from(crypto.getRandomValues(new Uint8Array(16)), (it) =>
    it.toString(16).padStart(2, '0'),
  ).join('');
  dialog.dataset.key = key;
  const setShield = (isUp: boolean) => {
    if (!seesCovers()) shield(key, isUp);
  };
  important(dialog, { ...FILL, overflow: 'hidden', background: 'Canvas', 'overscroll-behavior': 'none' });
  const frame = apart.createElement('iframe');
  frame.title = label;
  important(frame, { ...FILL, display: 'block' });
  dialog.append(frame);
  shadow.append(dialog);
  page.documentElement.append(host);
  dialog.showModal();
  setShield(true);

  let open = true;
  let onPressAside: (() => void) | null = null;
  let endFocus = () => {};
  let fit: Fit | null = null;
  const endGuard = guard(page, {
    host,
    dialog,
    dress,
    isAside: () => onPressAside !== null,
    isGone,
    giveUp: () => end(true),
  });
  const close = () => end(false);
  function end(isForced: boolean): void {
    if (!open) return;
    open = false;
    setShield(false);
    endGuard();
    endFocus();
    fit?.end();
    dialog.close();
    host.remove();
    onClose(isForced);
  }
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    close();
  });
  // Going back, by the system's gesture, closes a dialog without a word where nothing was pressed since it was opened.
  dialog.addEventListener('close', () => dialog.open || close());

  // What is clipped away is neither drawn nor pressed: presses there fall to the backdrop, whose target is the dialog.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) onPressAside?.();
  });
  const moves = {
    stepAside(height: number, onPress: () => void) {
      onPressAside = onPress;
      setShield(false);
      const from = fit?.stripFrom(height);
      important(dialog, { 'clip-path': `inset(${from ? `${from}px` : `calc(100% - ${height}px)`} 0 0)` });
    },
    comeBack() {
      onPressAside = null;
      setShield(true);
      dialog.style.removeProperty('clip-path');
    },
  };

  const entered = enterFrame(frame, { label, lang: page.documentElement.lang, css });
  if (entered) {
    const { root, window } = entered;
    endFocus = keepFocus(page, window);
    if (page.defaultView) fit = fitFrame(page.defaultView, dialog, frame, root);
    return { root, close, ...moves };
  }
  frame.remove();
  const outer = page.defaultView;
  if (outer) adopt(shadow, outer, css);
  dialog.tabIndex = -1;
  dialog.focus();
  for (const event of EVENTS) dialog.addEventListener(event, (it) => it.stopPropagation(), { passive: true });
  return { root: dialog, close, ...moves };
}
