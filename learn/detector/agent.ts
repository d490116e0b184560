import { measureSignals } from '../../src/core/detect/measure-signals.ts';
import type { Signals } from './pages.ts';

/** Parses a page in the browser and measures its signals. */
export function read(html: string, url: string): Signals {
  return measureSignals(new DOMParser().parseFromString(html, 'text/html'), url);
}
