import { HOST, OUTLINES_HOST, PICKER_HOST } from './host.ts';
import { isStarted } from './once.ts';

/** Our elements in a page, and the scripts of ours that put them there. */
const MAKERS: Record<string, readonly string[]> = {
  [HOST]: ['reader'],
  [PICKER_HOST]: ['picker'],
  [OUTLINES_HOST]: ['picker', 'place', 'reader'],
};

/**
 * Takes away what an extension of ours has left over the page when it was updated or switched off. In Chromium the script
 * that put it there still lives, sees that its element is gone and cleans up; in Firefox it is dead.
 */
export function removeOrphans(document: Document): void {
  for (const element of [...(document.documentElement?.children ?? [])]) {
    const makers = Object.hasOwn(MAKERS, element.localName) ? MAKERS[element.localName] : undefined;
    if (makers && !makers.some(isStarted)) element.remove();
  }
}
