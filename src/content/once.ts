/**
 * Runs `start` unless a script of ours has done so in this page under this name. The mark is a symbol: names of elements
 * in the page, which browsers show as properties of the window, cannot stand in for it.
 */
export function once(name: string, start: () => void): void {
  const mark = Symbol.for(`clearstory.${name}`);
  if (Object.hasOwn(globalThis, mark)) return;
  Object.defineProperty(globalThis, mark, { value: true, configurable: true });
  start();
}
