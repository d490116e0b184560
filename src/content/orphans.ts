import { HOST } from './host.ts';
import { isStarted } from './once.ts';

/**
 * Takes away a reader that an extension of ours has left open over the page when it was updated or switched off. In
 * Chromium the script of that reader still lives, sees that its element is gone and cleans up; in Firefox it is dead.
 */
export function removeOrphans(document: Document): void {
  if (isStarted('reader')) return;
  for (const element of [...(document.documentElement?.children ?? [])]) {
    if (element.localName === HOST) element.remove();
  }
}
