import { unclobbered } from '../../core/blocks/unclobbered.ts';
import type { Written } from '../../core/metadata/translation.ts';

interface NotedPage extends Written {
  address: string | undefined;
}

// A symbol: names of elements in the page, which browsers show as properties of the window, cannot stand in for it.
const PLACE = Symbol.for('clearstory.written');
const scope = globalThis as unknown as Record<symbol, NotedPage | undefined>;

/** What was noted of the page that a window shows; null: nothing. What points into the page makes no difference. */
export function writtenPage({ location }: Window): Written | null {
  const noted = scope[PLACE];
  return noted && noted.address === location.href.split('#')[0] ? noted : null;
}

/** Notes language and title of a page that is seen for the first time: a browser that translates it later changes both. */
export function noteWritten(window: Window): void {
  if (writtenPage(window)) return;
  const { documentElement, title } = unclobbered(window.document);
  const address = window.location.href.split('#')[0];
  scope[PLACE] = { address, lang: documentElement?.getAttribute('lang') ?? '', title };
}
