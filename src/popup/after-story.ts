import browser from 'webextension-polyfill';
import { followStay, type Stay } from '../tab-story/follow-stay.ts';
import type { TabState } from '../tab-story/tab-types.ts';
import type { Translate } from '../ui/i18n/translate.ts';
import { showUpdateNote } from './update-note.ts';

/**
 * Does what waits until the quotations of the story are found: tells what an update brought, and whether the reader stays with the site of
 * the tab (see `followStay`). Never rejects.
 * @param draw draws the popup anew with what was told
 */
export async function afterStory(
  document: Document,
  t: Translate,
  state: TabState,
  draw: (stay: Stay) => void,
  close: () => void,
): Promise<void> {
  // Where nothing can be kept, nothing is told.
  showUpdateNote(document, browser.storage.local, t).catch(() => undefined);
  await followStay(state, draw, close);
}
