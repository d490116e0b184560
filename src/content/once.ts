const markOf = (name: string) => Symbol.for(`clearstory.${name}`);

/** Checks that a script of ours has started in this page under a name. */
export const isStarted = (name: string): boolean => Object.hasOwn(globalThis, markOf(name));

/**
 * Runs `start` unless a script of ours has done so in this page under this name. The mark is a symbol: names of elements
 * in the page, which browsers show as properties of the window, cannot stand in for it.
 */
export function once(name: string, start: () => void): void {
  if (isStarted(name)) return;
  Object.defineProperty(globalThis, markOf(name), { value: true, configurable: true });
  start();
}
