import { measureGroups } from '../../src/core/detect/measure-signals.ts';
import type { SignalGroup } from './pages.ts';

/** Parses a page in the browser and measures its signals. */
export function read(html: string, url: string): SignalGroup[] {
  return measureGroups(new DOMParser().parseFromString(html, 'text/html'), url);
}
