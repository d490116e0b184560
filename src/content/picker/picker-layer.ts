import { PICKER_HOST } from '../host.ts';
import { adopt, enterFrame, FILL, important, openLayer } from '../own-element.ts';
import { rememberFocus } from '../remember-focus.ts';

/** The picker's place over a page: covers the window, is seen through, and takes pointers and keys. */
export interface PickerLayer {
  /** The node to render into. */
  root: HTMLElement;
  /** The target at which keys are pressed. */
  keys: EventTarget;
  /** Our one element in the page. */
  host: Element;
  close(): void;
}

interface Needs {
  /** Name of the picker for assistive technology. */
  label: string;
  css: string;
  /** True once the extension has gone while its picker is still open. */
  isGone(): boolean;
  /** Called once, however it is closed: by us, by a page that removes our element, or by what comes after an update. */
  onClose(): void;
}

/**
 * Opens the layer. A frame of its own keeps the page's styles and key listeners out, as for the in-page reader; but the
 * page beneath stays alive, so that it can be scrolled and asked what it draws where. A sandboxed page gets a frame that
 * nobody can write to; there the layer itself is the root.
 */
export function openPickerLayer(document: Document, { label, css, isGone, onClose }: Needs): PickerLayer {
  const giveBackFocus = rememberFocus(document);
  const { host, shadow } = openLayer(document, PICKER_HOST);
  const frame = document.createElement('iframe');
  frame.title = label;
  // A frame of another colour scheme than the element that holds it would not be seen through.
  important(frame, { ...FILL, display: 'block', 'pointer-events': 'auto', 'color-scheme': 'light' });
  shadow.append(frame);

  let isOpen = true;
  const removed = new MutationObserver(() => {
    if (!host.isConnected || isGone()) close();
  });
  function close(): void {
    if (!isOpen) return;
    isOpen = false;
    removed.disconnect();
    host.remove();
    giveBackFocus();
    onClose();
  }
  if (host.parentElement) removed.observe(host.parentElement, { childList: true });

  const entered = enterFrame(frame, { label, lang: document.documentElement.lang, css });
  if (entered) return { root: entered.root, keys: entered.inner, host, close };
  frame.remove();
  const root = document.createElement('div');
  important(root, { ...FILL, display: 'block', 'pointer-events': 'auto' });
  root.tabIndex = -1;
  shadow.append(root);
  if (document.defaultView) adopt(shadow, document.defaultView, css);
  root.focus();
  return { root, keys: root, host, close };
}
