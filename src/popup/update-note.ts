import type { Storage } from 'webextension-polyfill';
import { takeUpdateNote, updateNoteKey } from '../storage/update-note.ts';
import type { MessageKey, Translate } from '../ui/i18n/translate.ts';

/**
 * Tells at the foot of the popup, in one line, what an update brought: in the first popup after it, and never again.
 * @param area where the background has kept that there is something to tell
 */
export async function showUpdateNote(
  document: Document,
  area: Pick<Storage.StorageArea, 'get' | 'set' | 'remove'>,
  t: Translate,
): Promise<void> {
  const version = await takeUpdateNote(area);
  const news = version === null ? '' : t(updateNoteKey(version) as MessageKey);
  if (!news) return;
  const line = document.createElement('aside');
  line.className = 'clearstory update-note';
  const shown = document.querySelector<HTMLElement>('.clearstory');
  line.dataset.theme = shown?.dataset.theme ?? 'system';
  line.style.cssText = shown?.style.cssText ?? '';
  const text = document.createElement('p');
  text.textContent = news;
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'tool';
  close.textContent = '×';
  close.title = t('closeKeys');
  close.setAttribute('aria-label', t('closeKeys'));
  close.addEventListener('click', () => line.remove());
  line.setAttribute('role', 'status');
  line.append(text, close);
  document.body.append(line);
}
