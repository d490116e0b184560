import type { ReadResult } from '../messaging/protocol.ts';

/**
 * Lets the popup have the page read with the very call that puts the engine there: the value of the script
 * `public/read-now.js`, which is put behind the engine, is what `read` resolves to. Where a question followed, it would have
 * to go by the browser's own process, which is busy opening the popup.
 */
export function offerReading(read: () => Promise<ReadResult>): void {
  Object.defineProperty(globalThis, Symbol.for('clearstory.read-now'), { value: read, configurable: true });
}
