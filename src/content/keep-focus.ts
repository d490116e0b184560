import { after } from './after.ts';

/** Milliseconds between two checks that the focus is where it belongs, besides those when it is taken. */
const INTERVAL_MS = 250;

/**
 * Keeps the focus, and with it the keys, in a frame of ours over a page that takes it. Another window may have it.
 *
 * What the page takes is taken back within the same turn of the event loop, before a key can fall into the gap; and once
 * more after the turn, as the page may answer that by taking it again. No more often than that: page and frame would
 * hold the tab between them. A theft while another window has the focus is not told of to the frame: hence the interval.
 * Out: how to stop.
 */
export function keepFocus(page: Document, frame: Window): () => void {
  const stopped = new AbortController();
  const { signal } = stopped;
  const takeBack = () => {
    if (page.hasFocus() && !frame.document.hasFocus()) frame.focus();
  };
  let isUnderWay = false;
  const onBlur = () => {
    if (isUnderWay) return;
    isUnderWay = true;
    queueMicrotask(takeBack);
    after(
      0,
      () => {
        isUnderWay = false;
        takeBack();
      },
      signal,
    );
  };
  const look = () => {
    takeBack();
    after(INTERVAL_MS, look, signal);
  };
  frame.addEventListener('blur', onBlur, { signal });
  after(INTERVAL_MS, look, signal);
  return () => stopped.abort();
}
