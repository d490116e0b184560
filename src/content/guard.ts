import { after } from './after.ts';
import { endViewTransitions } from './view-transitions.ts';
import { watchCover } from './watch-cover.ts';

/** Most times that a page is set right; one that goes on is left alone, without the reader. */
const MAX_REPAIRS = 8;
/** Milliseconds between two checks that the reader is on top. */
const INTERVAL_MS = 200;

interface Guarded {
  /** Our element in the page. */
  host: HTMLElement;
  /** The dialog that covers the page. */
  dialog: HTMLDialogElement;
  /** Gives the host its styles. */
  dress(): void;
  /** True while the page is shown on purpose, but for a strip. */
  isAside(): boolean;
  /** True once the extension was updated or switched off while its reader is still open. */
  isGone(): boolean;
  /** Called when the reader cannot stay. */
  giveUp(): void;
}

/** Checks that a node added to a page is an element with a name of ours. */
const isNamedLikeOurs = (node: Node): boolean =>
  node instanceof Element && node.localName.startsWith('clearstory-');

/**
 * Keeps the reader as it was made while it is open: what a page writes on our element is taken off again; what lies above
 * it (a dialog, a popover, an element over the whole screen, by whatever way it came there) goes beneath it again; view
 * transitions, which are drawn above everything and stop the drawing, are ended; a pointer that is locked is let go. A
 * page that takes our element away, moves it, hides it with all of itself or will not stop gets its way: the reader
 * closes. So does one whose extension has gone, when another one of ours comes. Returns how to end the guard.
 * @param page the document, its own properties out of the way
 */
export function guard(page: Document, guarded: Guarded): () => void {
  const { host, dialog, dress, isAside, isGone, giveUp } = guarded;
  const ended = new AbortController();
  const { signal } = ended;
  const root = page.documentElement;
  let repairs = 0;
  const setRight = (repair: () => void) => {
    repairs += 1;
    if (repairs > MAX_REPAIRS) giveUp();
    else repair();
  };

  const changes = new MutationObserver((records) => {
    const isMoved = host.parentNode !== page.documentElement || !dialog.open;
    const isReplaced = () => records.some(({ addedNodes }) => [...addedNodes].some(isNamedLikeOurs));
    if (isMoved || (isGone() && isReplaced())) giveUp();
    else if (records.some(({ target }) => target === host)) {
      setRight(() => {
        for (const { name } of [...host.attributes]) host.removeAttribute(name);
        dress();
        changes.takeRecords();
      });
    }
  });
  changes.observe(host, { attributes: true });
  changes.observe(root, { childList: true });
  if (root.parentNode) changes.observe(root.parentNode, { childList: true });

  const raise = () => {
    if (isAside()) return;
    setRight(() => {
      dialog.close();
      dialog.showModal();
    });
  };
  const cover = watchCover(page, host, dialog, raise, signal);
  const look = () => {
    if (endViewTransitions(page)) setRight(() => undefined);
    else cover.look();
    after(INTERVAL_MS, look, signal);
  };
  after(INTERVAL_MS, look, signal);
  page.addEventListener(
    'pointerlockchange',
    () => page.pointerLockElement && setRight(() => page.exitPointerLock()),
    { signal, capture: true },
  );
  return () => {
    changes.disconnect();
    ended.abort();
  };
}
