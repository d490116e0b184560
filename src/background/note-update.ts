import browser from 'webextension-polyfill';
import { keepUpdateNote, updateNoteKey } from '../storage/update-note.ts';

/**
 * Keeps after an update that has news that the popup is to tell them. The version's message is the news; most have none.
 * Never rejects.
 */
export async function noteUpdate({ reason, previousVersion }: { reason: string; previousVersion?: string }) {
  const { version } = browser.runtime.getManifest();
  if (reason !== 'update' || previousVersion === version) return;
  const hasNews = browser.i18n.getMessage(updateNoteKey(version)) !== '';
  if (hasNews) await keepUpdateNote(browser.storage.local, version).catch(() => undefined);
}
