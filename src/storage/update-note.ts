import type { Storage } from 'webextension-polyfill';

type Area = Pick<Storage.StorageArea, 'get' | 'set' | 'remove'>;

/** Key of the version that an update brought and whose news the reader has not been told yet. */
const KEY = 'updateNote';

/** The name of the message that says in a line what a version brought. Most versions have none. */
export const updateNoteKey = (version: string): string => `updateNote_${version.replaceAll('.', '_')}`;

/** Keeps until it is told that a version came. */
export const keepUpdateNote = (area: Area, version: string): Promise<void> => area.set({ [KEY]: version });

/** Gives the version whose news is to be told, or null, and forgets it: it is told once. */
export async function takeUpdateNote(area: Area): Promise<string | null> {
  const { [KEY]: version } = await area.get(KEY);
  if (version !== undefined) await area.remove(KEY);
  return typeof version === 'string' ? version : null;
}
