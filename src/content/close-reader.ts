// A symbol: names of elements in the page, which browsers show as properties of the window, cannot stand in for it.
const PLACE = Symbol.for('clearstory.close-reader');
const scope = globalThis as unknown as Record<symbol, (() => void) | undefined>;

/** Lets the other scripts of ours in this page close the reader; null: it is closed. */
export function offerClosing(close: (() => void) | null): void {
  Object.defineProperty(globalThis, PLACE, { value: close, configurable: true });
}

/** Closes the in-page reader where one of this extension is open. What the page calls like it is left alone. */
export function closeReader(): void {
  if (Object.hasOwn(globalThis, PLACE)) scope[PLACE]?.();
}
